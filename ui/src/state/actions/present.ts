// The table as it is now: what can be done, by which keys, and what a press stands for.
import { t } from "../language.svelte";
import { singleKeys } from "../singleKeys.svelte";
import type { Action, Entry } from "./action";
import { ariaOf, isPressed, isSingle, MAC, type Chord } from "./keys";
import { TABLE } from "./table";

/** What of the table can be done now, apart from what only a key does. */
export function present(): Action[] {
  return TABLE.filter(({ keyOnly, run, when }) => run && !keyOnly && (when?.() ?? true)).map((entry) => ({
    ...entry,
    label: t(entry.label, entry.args?.()),
    place: entry.place && t(entry.place),
    also: entry.also?.map((id) => t(id)).join(" "),
    keys: keysOf(entry),
    run: entry.run!,
  }));
}

/** The keys of an entry on this computer, as far as they are switched on. */
export function keysOf({ keys = [], macKeys = keys }: Entry, mac = MAC): Chord[] {
  return (mac ? macKeys : keys).filter((chord) => singleKeys.on || !isSingle(chord));
}

/** The keys of `id` as `aria-keyshortcuts` wants them. */
export function ariaKeysOf(id: string): string | undefined {
  const chords = TABLE.filter((entry) => entry.id === id).flatMap((entry) => keysOf(entry));
  return chords.map((chord) => ariaOf(chord)).join(" ") || undefined;
}

/** The entry that a press stands for; none while it is typed into a field. */
export function pressed(event: KeyboardEvent, mac = MAC): Entry | null {
  if (event.isComposing || event.defaultPrevented) return null;
  const typed = isTyped(event);
  const fits = (chord: Chord) => isPressed(event, chord, mac) && !(typed && isSingle(chord));
  const found = TABLE.filter((entry) => [...keysOf(entry, mac), ...(entry.spareKeys ?? [])].some(fits));
  return found.find(({ run, when }) => run && (when?.() ?? true)) ?? null;
}

/** Whether a press is the key of `id`, for those who listen to it themselves. */
export function isKeyOf(id: string, event: KeyboardEvent): boolean {
  const entry = TABLE.find((entry) => entry.id === id);
  return entry !== undefined && !event.isComposing && keysOf(entry).some((chord) => isPressed(event, chord));
}

function isTyped(event: KeyboardEvent): boolean {
  return Boolean((event.target as HTMLElement | null)?.closest?.("input, textarea, select, [contenteditable]"));
}
