// Money in words: minor units to amounts, by the digits that each currency has.
import type { Money } from "../host/bindings/api";

/** `1299` US cents as `$12.99`; a currency that Intl does not know is shown by its code. */
export function money(locale: string, { amount, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const parts = format.formatToParts(decimal(amount, digits));
  // Between words from right to left, a sign such as R$ would be turned round.
  const rtl = parts.some(({ value }) => value.includes("\u200f"));
  return parts.map(({ type, value }) => (rtl && type === "currency" ? isolated(value) : value)).join("");
}

function isolated(sign: string): string {
  return `\u2066${sign.replaceAll("\u200f", "")}\u2069`;
}

/** As [`money`], with a minus: what is taken off a total. */
export function deduction(locale: string, { amount, currency }: Money): string {
  return money(locale, { amount: -amount, currency });
}

/** `0.9214` as a rate, with as many digits as it was given with. */
export function rate(locale: string, value: string): string {
  const digits = value.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: Math.min(digits, 2), maximumFractionDigits: 6 }).format(
    value as Intl.StringNumericLiteral,
  );
}

/** Exact, since an amount may be larger than a float is precise. */
function decimal(amount: number, digits: number): Intl.StringNumericLiteral {
  const minor = Math.abs(amount)
    .toString()
    .padStart(digits + 1, "0");
  const whole = minor.slice(0, minor.length - digits);
  const text = digits === 0 ? whole : `${whole}.${minor.slice(-digits)}`;
  return `${amount < 0 ? "-" : ""}${text}` as Intl.StringNumericLiteral;
}
