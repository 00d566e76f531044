// What there is to choose from in the settings.
import type { HelpStorageView, Store } from "../../host/bindings/api";
import { TEXT_SIZES } from "../../state/textSize";

/** The currencies that the store converts to, by their codes; the chosen one stays even if the store dropped it. */
export function currenciesOf(store: Store | null, chosen: string | null): string[] {
  const known = store ? [store.currencies.base, ...Object.keys(store.currencies.rates)] : [];
  return [...new Set([...known, ...(chosen ? [chosen] : [])])].toSorted();
}

/** The sizes of text, with the present one among them. */
export function textSizes(present: number): number[] {
  return [...new Set([...TEXT_SIZES, present])].toSorted((a, b) => a - b);
}

const PICTURE_LIMITS = [50, 200, 500, 2000, 0];

/** How many megabytes of pictures may be kept, with the present choice among them; 0, which keeps all, comes last. */
export function pictureLimits(present: number): number[] {
  return [...new Set([...PICTURE_LIMITS, present])].toSorted((a, b) => (a || Infinity) - (b || Infinity));
}

/** Every half hour of a day as `HH:MM`, with the present choice among them. */
export function timesOfDay(present: string): string[] {
  const pad = (part: number) => String(part).padStart(2, "0");
  const times = Array.from({ length: 48 }, (_, half) => `${pad(half >> 1)}:${pad((half % 2) * 30)}`);
  return [...new Set([...times, present])].toSorted();
}

/** A language's help that is here, or was asked for and is still to come. */
export interface KeptHelp {
  language: string;
  here: HelpStorageView | null;
}

/** The languages that are kept: those that have arrived in their order, then those that are on their way. */
export function keptHelp(here: readonly HelpStorageView[], wanted: readonly string[]): KeptHelp[] {
  const coming = wanted.filter((tag) => !here.some(({ language }) => language === tag));
  return [
    ...here.map((help) => ({ language: help.language, here: help })),
    ...coming.map((language) => ({ language, here: null })),
  ];
}

/** The languages of the store that can still be added. */
export function addable(store: Store | null, kept: readonly KeptHelp[]): string[] {
  return (store?.languages ?? []).filter((tag) => !kept.some(({ language }) => language === tag));
}
