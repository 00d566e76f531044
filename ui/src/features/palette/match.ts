// How well what is typed fits the words of an action: each typed word may be the beginning of any word, or nearly so.
import { fold } from "../../parts/fold";

/** From this on it is what was meant, rather than one of several things that it may mean. */
export const STRONG = 3;

/** Words of scripts that have no spaces between them are found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Shorter ones fit too much by chance. */
const INSIDE = 3;
const MISTYPED = 4;

/** How well, or null if a typed word fits none of its words. `also` are words that are not shown. */
export function fitting(typed: string, label: string, also = ""): number | null {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return null;
  const [shown, hidden] = [wordsOf(label), wordsOf(also)];
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...shown.map((at) => likeness(word, at)), ...hidden.map((at) => likeness(word, at) - 0.5));
    if (best <= 0) return null;
    sum += best;
  }
  // What begins as it is typed comes before what has it further on.
  const begins = shown[0]?.startsWith(wanted[0]!) ? 0.5 : 0;
  return sum / wanted.length + begins;
}

function likeness(typed: string, word: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if ((typed.length >= INSIDE || UNSPACED.test(typed)) && word.includes(typed)) return UNSPACED.test(typed) ? 3 : 2;
  return typed.length >= MISTYPED && isMistyped(typed, word) ? 1 : 0;
}

/** Whether the beginning of `word` is `typed` with one letter wrong, missing, too many, or two of them swapped. */
function isMistyped(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  // The first letter is hardly ever wrong.
  if (at === 0) return false;
  const [rest, there] = [typed.slice(at), word.slice(at)];
  if (there.startsWith(rest.slice(1)) || there.slice(1).startsWith(rest)) return true;
  if (there.slice(1).startsWith(rest.slice(1))) return true;
  return rest.length > 1 && there.startsWith(rest[1]! + rest[0]! + rest.slice(2));
}

function wordsOf(text: string): string[] {
  const folded = [...text].map(fold).join("");
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}
