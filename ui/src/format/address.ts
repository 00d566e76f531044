// Postal addresses, line by line in the order that the country writes them.
import type { Address } from "../host/bindings/api";
import { countryName } from "./text";

/** Countries that write the postal code before the town; the others write it after. */
const CODE_FIRST = new Set(
  "AT BE BG BR CH CN CY CZ DE DK EE ES FI FR GR HR HU IL IS IT LI LT LU MX NL NO PL PT RO RS SE SI SK TR".split(" "),
);

/** The lines of an address as an envelope has them, the country last in the reader's language. */
export function addressLines(locale: string, address: Address): string[] {
  const { name, lines, city, region, postal_code: code, country } = address;
  const town = CODE_FIRST.has(country)
    ? [[code, city].filter(Boolean).join(" "), region]
    : [[[city, region].filter(Boolean).join(", "), code].filter(Boolean).join(" ")];
  const all = country === "JP" ? [code && `〒${code}`, region, city, ...lines, name] : [name, ...lines, ...town];
  return [...all, countryName(locale, country)].filter((line): line is string => Boolean(line));
}
