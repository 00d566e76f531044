// The sizes of text there are, and the steps between them.
import { app } from "./app.svelte";
import { attempt } from "./attempt";
import { t } from "./language.svelte";
import { say } from "./say";
import { dismiss, toast } from "./toasts.svelte";

/** Per cent. */
export const TEXT_SIZES: readonly number[] = [80, 90, 100, 115, 130, 150, 200];

const USUAL = 100;

let said = 0;

/** The size that is `steps` larger than `present`, or smaller; 0 steps lead back to the usual one. */
export function sizeAfter(present: number, steps: -1 | 0 | 1): number {
  if (steps === 0) return USUAL;
  const there = steps > 0 ? TEXT_SIZES.find((size) => size > present) : TEXT_SIZES.findLast((size) => size < present);
  return there ?? present;
}

/** Makes all text larger or smaller, and says how large it is now. */
export async function resizeText(steps: -1 | 0 | 1): Promise<void> {
  const size = sizeAfter(app.view.settings.text_size, steps);
  if (!(await attempt("settings_change", { text_size: size }))) return;
  dismiss(said);
  said = toast(t("app-text-size", { percent: say.percent(size / 100) }));
}
