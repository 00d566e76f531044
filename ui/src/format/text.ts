// Numbers, sizes and names in words.

export function number(locale: string, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

export function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: "percent" }).format(share);
}

/** Words that begin a line, with a capital where the language has them; Greek keeps the accent on its first letter. */
export function capitalized(locale: string, words: string): string {
  const [first = "", ...rest] = words;
  return (locale.startsWith("el") ? first.toUpperCase() : first.toLocaleUpperCase(locale)) + rest.join("");
}

/** Words of one kind behind each other: `Parma, Italy`. */
export function joined(locale: string, words: readonly string[]): string {
  return words.join(locale.startsWith("ja") ? "、" : ", ");
}

/** Words of somebody else's, which keep their own direction inside of a sentence. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

/** How words run that are somebody else's, by their first letter; `auto` where they have none. */
export function directionOf(words: string): "ltr" | "rtl" | "auto" {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (!letter) return "auto";
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(letter) ? "rtl" : "ltr";
}

/** The letters that readers of a language know besides Latin ones, which everybody can read. */
const LETTERS: Record<string, RegExp> = {
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** Whether a name has letters that readers of the language are not expected to know. */
export function isUnreadable(locale: string, name: string): boolean {
  const own = LETTERS[locale.split("-")[0]!];
  return [...name].some((letter) => /(?=\p{L})\P{Script=Latin}/u.test(letter) && !own?.test(letter));
}

/** As much of it as stands in two lines: by letters, because what CSS cuts off is at the wrong end of words that run the other way. */
export function beginning(words: string, most = 100): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(" ", most);
  return `${line.slice(0, end > most / 2 ? end : most)}…`;
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `3.2 MB`. */
export function bytes(locale: string, count: number): string {
  const power = count < 1000 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[power]!,
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(count / 1000 ** power);
}

/** A language's name, in the reader's. */
export function languageName(locale: string, tag: string): string {
  return name(locale, "language", tag);
}

/** A country's name, in the reader's language. */
export function countryName(locale: string, code: string): string {
  return name(locale, "region", code);
}

/** A currency's name, in the reader's language. */
export function currencyName(locale: string, code: string): string {
  return name(locale, "currency", code);
}

function name(locale: string, type: Intl.DisplayNamesType, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
