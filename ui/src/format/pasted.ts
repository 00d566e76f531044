// What of a text that was pasted or dropped is worth looking for: a number, a name, a line; not a whole letter.

/** What a person types into a search box is hardly longer. */
const LINE = 80;

/** Letters and digits in a row, joined as order and tracking numbers are. */
const CODE = /[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu;

/** Shorter ones are dates and prices. */
const DIGITS = 4;

/** The line itself; of a longer text the first that looks like a number of an order or a parcel; or nothing. */
export function toLookFor(text: string): string | null {
  const line = text.replace(/[\u2066-\u2069\s]+/gu, " ").trim();
  if (line === "") return null;
  if (line.length <= LINE && !line.includes("://")) return line;
  const codes = [...line.matchAll(CODE)].map(([code]) => code);
  const digits = (code: string) => code.replace(/\D/g, "").length;
  return codes.filter((code) => digits(code) >= DIGITS && code.length <= LINE).at(0) ?? null;
}
