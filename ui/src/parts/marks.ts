// Where the words of a search stand in a short text.

export interface Piece {
  text: string;
  hit: boolean;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * `text` cut into parts that match what was typed and parts that do not: a word matches from its beginning on, in
 * scripts without spaces anywhere. Case and accents make no difference.
 */
export function marks(text: string, query: string): Piece[] {
  const letters = [...text];
  const folded = letters.map(fold);
  const hits = new Array<boolean>(letters.length).fill(false);
  for (const word of query.split(/\s+/u).map(fold).filter(Boolean)) {
    for (let from = 0; from < letters.length; from++) {
      if (!begins(letters, from, word)) continue;
      const length = matched(folded, from, word);
      hits.fill(true, from, from + length);
    }
  }
  return joined(letters, hits);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function begins(letters: readonly string[], at: number, word: string): boolean {
  return UNSPACED.test(word) || at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1]!);
}

/** How many letters from `from` on spell `word`; 0 if they spell something else. */
function matched(folded: readonly string[], from: number, word: string): number {
  let spelled = "";
  for (let at = from; at < folded.length && spelled.length < word.length; at++) {
    spelled += folded[at];
    if (!word.startsWith(spelled) && !spelled.startsWith(word)) return 0;
    if (spelled.length >= word.length) return at - from + 1;
  }
  return 0;
}

function joined(letters: readonly string[], hits: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.hit === hits[at]) last.text += letter;
    else pieces.push({ text: letter, hit: hits[at]! });
  });
  return pieces;
}
