// What a country's addresses consist of: what is asked for in a form, in which order, and what it is called there.
import type { Address } from "../host/bindings/api";
import { addressRows, type AddressPart } from "./address";

/** What the parts of a country are called. */
export type RegionKind = "state" | "province" | "prefecture" | "county" | "region";

export interface PostalCode {
  /** What people there call it, where that is a name of its own: ZIP, PLZ. */
  own: string | null;
  example: string | null;
  pattern: RegExp | null;
}

export interface AddressForm {
  /** In the order in which the country writes them; those beside each other share a line. */
  rows: AddressPart[][];
  region: RegionKind;
  code: PostalCode;
  required: ReadonlySet<AddressPart>;
}

interface Facts {
  region?: RegionKind;
  /** What an address there cannot do without, besides name, street and town. */
  needs?: AddressPart[];
  own?: string;
  example?: string;
  pattern?: RegExp;
}

const BOTH: AddressPart[] = ["region", "code"];
const CODE: AddressPart[] = ["code"];

const digits = (count: number) => new RegExp(`^\\d{${count}}$`);
const FOUR = digits(4);
const FIVE = digits(5);
const SIX = digits(6);
/** `110 00`, with or without the gap. */
const THREE_TWO = /^\d{3} ?\d{2}$/;

const COUNTRIES: Record<string, Facts> = {
  AT: { needs: CODE, own: "PLZ", example: "1070", pattern: FOUR },
  AU: { region: "state", needs: BOTH, example: "3000", pattern: FOUR },
  BE: { needs: CODE, example: "1050", pattern: FOUR },
  BG: { needs: CODE, example: "1000", pattern: FOUR },
  BR: { region: "state", needs: BOTH, own: "CEP", example: "01310-100", pattern: /^\d{5}-?\d{3}$/ },
  CA: { region: "province", needs: BOTH, example: "K1A 0B1", pattern: /^[a-ceghj-nprstvxy]\d[a-z] ?\d[a-z]\d$/i },
  CH: { needs: CODE, own: "PLZ, NPA", example: "8004", pattern: FOUR },
  CN: { region: "province", needs: BOTH, example: "215000", pattern: SIX },
  CY: { needs: CODE, example: "1010", pattern: FOUR },
  CZ: { needs: CODE, own: "PSČ", example: "110 00", pattern: THREE_TWO },
  DE: { needs: CODE, own: "PLZ", example: "10405", pattern: FIVE },
  DK: { needs: CODE, example: "1620", pattern: FOUR },
  EE: { needs: CODE, example: "10111", pattern: FIVE },
  ES: { region: "province", needs: CODE, own: "CP", example: "28013", pattern: FIVE },
  FI: { needs: CODE, example: "00100", pattern: FIVE },
  FR: { needs: CODE, own: "CP", example: "75011", pattern: FIVE },
  GB: {
    region: "county",
    needs: CODE,
    own: "Postcode",
    example: "SW1A 1AA",
    pattern: /^(gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/i,
  },
  GR: { needs: CODE, own: "ΤΚ", example: "105 57", pattern: THREE_TWO },
  HR: { needs: CODE, example: "10000", pattern: FIVE },
  HK: { region: "region" },
  HU: { needs: CODE, example: "1051", pattern: FOUR },
  IE: { region: "county", own: "Eircode", example: "D02 AF30", pattern: /^[a-z]\d[\dw] ?[a-z\d]{4}$/i },
  IL: { own: "מיקוד", example: "6100000", pattern: /^\d{5}(\d{2})?$/ },
  IN: { region: "state", needs: BOTH, own: "PIN", example: "560001", pattern: /^\d{3} ?\d{3}$/ },
  IT: { region: "province", needs: BOTH, own: "CAP", example: "20121", pattern: FIVE },
  JP: { region: "prefecture", needs: BOTH, own: "〒", example: "150-0001", pattern: /^\d{3}-?\d{4}$/ },
  KR: { region: "province", needs: CODE, example: "04524", pattern: FIVE },
  LT: { needs: CODE, example: "LT-01100", pattern: /^(lt-?)?\d{5}$/i },
  LU: { needs: CODE, example: "1855", pattern: /^(l-?)?\d{4}$/i },
  LV: { needs: CODE, example: "LV-1050", pattern: /^(lv-?)?\d{4}$/i },
  MX: { region: "state", needs: BOTH, own: "CP", example: "06700", pattern: FIVE },
  MY: { region: "state", needs: CODE, example: "50450", pattern: FIVE },
  NL: { needs: CODE, own: "Postcode", example: "1012 AB", pattern: /^[1-9]\d{3} ?[a-z]{2}$/i },
  NO: { needs: CODE, example: "0150", pattern: FOUR },
  NZ: { needs: CODE, example: "6011", pattern: FOUR },
  PL: { needs: CODE, example: "00-001", pattern: /^\d{2}-?\d{3}$/ },
  PT: { needs: CODE, own: "CP", example: "1100-148", pattern: /^\d{4}(-?\d{3})?$/ },
  RO: { region: "county", needs: CODE, example: "010011", pattern: SIX },
  RU: { region: "region", needs: CODE, example: "101000", pattern: SIX },
  SE: { needs: CODE, example: "111 22", pattern: THREE_TWO },
  SG: { needs: CODE, example: "018956", pattern: SIX },
  SI: { needs: CODE, example: "1000", pattern: FOUR },
  SK: { needs: CODE, own: "PSČ", example: "811 01", pattern: THREE_TWO },
  TR: { region: "province", needs: BOTH, example: "34433", pattern: FIVE },
  TW: { region: "region", needs: CODE, example: "100", pattern: /^\d{3}(\d{2,3})?$/ },
  UA: { region: "region", needs: CODE, example: "01001", pattern: FIVE },
  US: { region: "state", needs: BOTH, own: "ZIP", example: "62704", pattern: /^\d{5}(-\d{4})?$/ },
};

/** What to ask for in an address of `country`; of one that is not known here, anything may be left out. */
export function addressForm(country: string, regionGiven = false): AddressForm {
  const known = COUNTRIES[country];
  const facts = known ?? {};
  const asksRegion = !known || known.region !== undefined || regionGiven;
  const rows = addressRows(country).map((row) => row.filter((part) => part !== "region" || asksRegion));
  return {
    rows: rows.filter((row) => row.length > 0),
    region: facts.region ?? "region",
    code: { own: facts.own ?? null, example: facts.example ?? null, pattern: facts.pattern ?? null },
    required: new Set<AddressPart>(["name", "lines", "city", ...(facts.needs ?? [])]),
  };
}

/** Whether a postal code does not look as the country's own do; only a hint, since such rules have exceptions. */
export function looksOdd(country: string, code: string): boolean {
  const pattern = COUNTRIES[country]?.pattern;
  return pattern !== undefined && code.trim() !== "" && !pattern.test(code.trim());
}

/** The parts that are missing and that the country's post needs, in the order of the form. */
export function missingParts(address: Address): AddressPart[] {
  const { name, lines, city, region, postal_code: code } = tidied(address);
  const given: Record<AddressPart, unknown> = { name, lines: lines[0], city, region, code };
  const { rows, required } = addressForm(address.country);
  return rows.flat().filter((part) => required.has(part) && !given[part]);
}

/** As it is sent: without spaces around, without empty lines. */
export function tidied(address: Address): Address {
  const or = (text: string | null | undefined) => text?.trim() || null;
  return {
    name: address.name.trim(),
    lines: address.lines.map((line) => line.trim()).filter(Boolean),
    city: address.city.trim(),
    region: or(address.region),
    postal_code: or(address.postal_code),
    country: address.country,
    phone: or(address.phone),
  };
}

/** Both lead to the same door. */
export function isSameAddress(one: Address, other: Address): boolean {
  return JSON.stringify(tidied(one)) === JSON.stringify(tidied(other));
}
