// Keys as the table of actions writes them: whether a press is one of them, and how this computer's keyboard spells them.
import { t } from "../language.svelte";

/** What is held and what is pressed, joined by `+`: `Mod+k`, `Alt+1`, `Shift+F3`, `/`. `Mod` is ⌘ on a Mac, Ctrl elsewhere. */
export type Chord = string;

interface Parts {
  mod: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

export const MAC = /mac|iphone|ipad/i.test(navigator.platform);

/** Where a key lies, for those that another layout has other letters on. */
const PLACES: Record<string, string> = { "[": "BracketLeft", "]": "BracketRight" };

/** Keys with a name of their own: the message that says it, and what is printed on a Mac's. */
const NAMED: Record<string, [id: string, onMac: string]> = {
  Enter: ["key-enter", "↩"],
  Escape: ["key-escape", "esc"],
  Home: ["key-home", "↖"],
  End: ["key-end", "↘"],
};

const DRAWN: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", "-": "−" };

/** Whether `event` is `chord`. A letter is also found by its place, for layouts that have no Latin letters. */
export function isPressed(event: KeyboardEvent, chord: Chord, mac = MAC): boolean {
  const { mod, alt, shift, key } = partsOf(chord);
  const [held, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (held !== mod || other || event.altKey !== alt) return false;
  // What sign a key gives together with Shift is for the layout to say.
  const sign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  if (!sign && event.shiftKey !== shift) return false;
  if (/^\d$/.test(key) && (mod || alt)) return event.code === `Digit${key}` || (!event.code && event.key === key);
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  const latin = /^[a-z]$/i.test(event.key);
  if (/^[a-z]$/.test(key)) return !latin && event.code === `Key${key.toUpperCase()}`;
  return mod && event.code !== "" && event.code === PLACES[key];
}

/** A key that gives a sign while nothing is held: it is not for fields, and can be switched off. */
export function isSingle(chord: Chord): boolean {
  return [...chord].length === 1;
}

/** The caps to press at once, as they are printed here: `⌘` `K`, or `Strg` `K`. */
export function capsOf(chord: Chord, mac = MAC): string[] {
  const { mod, alt, shift, key } = partsOf(chord);
  const caps: string[] = [];
  if (mac) {
    if (alt) caps.push("⌥");
    if (shift) caps.push("⇧");
    if (mod) caps.push("⌘");
  } else {
    if (mod) caps.push(t("key-ctrl"));
    if (alt) caps.push(t("key-alt"));
    if (shift) caps.push(t("key-shift"));
  }
  const named = NAMED[key];
  return [...caps, named ? (mac ? named[1] : t(named[0])) : (DRAWN[key] ?? upper(key))];
}

/** As `aria-keyshortcuts` wants it. */
export function ariaOf(chord: Chord, mac = MAC): string {
  const { mod, alt, shift, key } = partsOf(chord);
  const held = [mod && (mac ? "Meta" : "Control"), alt && "Alt", shift && "Shift"].filter(Boolean);
  return [...held, upper(key)].join("+");
}

function partsOf(chord: Chord): Parts {
  const held = chord.split("+");
  // The plus itself is written last: `Mod++`.
  const key = held.pop() || "+";
  return { mod: held.includes("Mod"), alt: held.includes("Alt"), shift: held.includes("Shift"), key };
}

function upper(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
