// Makes letters alike that a reader takes for the same, in every script.

/** Letters whose marks make other letters of them, which no reader takes for the same. */
const OTHERS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}йЙ]/u;

const ALIKE: Record<string, string> = {
  ı: "i",
  ß: "ss",
  ς: "σ",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  "’": "'",
  "‘": "'",
  "׳": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "״": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "־": "-",
  "−": "-",
};

/** One letter without case, accents, vowel points and width; nothing for what cannot be seen. */
export function fold(letter: string): string {
  if (/^\s+$/u.test(letter)) return " ";
  const plain = letter.normalize("NFKC").replace(/[\p{Cf}\u00ad]/gu, "");
  const bare = OTHERS.test(plain) ? plain : plain.normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare.toLowerCase()].map((each) => ALIKE[each] ?? kana(each)).join("");
}

/** What is typed in hiragana finds katakana. */
function kana(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
}

/** The letters of a text as a reader counts them: with their marks. */
export function* letters(text: string): Generator<{ letter: string; at: number }> {
  for (const { segment, index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    yield { letter: segment, at: index };
  }
}
