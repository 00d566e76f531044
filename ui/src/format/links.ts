// Addresses of the web in a plain text, so that they can be followed.

export interface Piece {
  text: string;
  /** Where it leads, if it is an address. */
  url?: string;
}

/** What stands around an address in a sentence, and is not part of it. */
const AFTER = /[.,;:!?…'"”’»)\]}>。、）」』]+$/u;

/** `text` cut into addresses and what is between them. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)) {
    const url = trimmed(match[0]);
    if (!URL.canParse(url)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ text: url, url });
    from = match.index + url.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** A closing bracket belongs to an address that opened one. */
function trimmed(url: string): string {
  const end = AFTER.exec(url)?.[0] ?? "";
  const bare = url.slice(0, url.length - end.length);
  return end.startsWith(")") && bare.includes("(") ? `${bare})` : bare;
}
