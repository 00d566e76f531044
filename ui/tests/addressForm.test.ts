// What is asked for in an address, country by country.
import { describe, expect, test } from "vitest";
import { addressRows } from "../src/format/address";
import { addressForm, isSameAddress, looksOdd, missingParts, tidied } from "../src/format/addressForm";
import { countries } from "../src/format/countries";

const address = (country: string, parts = {}) => ({
  name: "Robin Example",
  lines: ["Lindenweg 7"],
  city: "Berlin",
  region: null,
  postal_code: null,
  country,
  phone: null,
  ...parts,
});

describe("the fields of an address", () => {
  test("stand in the order of the country", () => {
    expect(addressForm("US").rows).toEqual([["name"], ["lines"], ["city", "region", "code"]]);
    expect(addressForm("JP").rows).toEqual([["code"], ["region", "city"], ["lines"], ["name"]]);
    expect(addressForm("DE").rows).toEqual([["name"], ["lines"], ["code", "city"]]);
  });

  test("are those of the label, so that nothing is written on it that was not asked for", () => {
    for (const { code } of countries("en")) {
      const asked = new Set(addressForm(code, true).rows.flat());
      expect([code, ...addressRows(code).flat()]).toEqual([code, ...asked]);
    }
  });

  test("leave out a region where the post has no use for one, unless one is given", () => {
    expect(addressForm("FR").rows.flat()).not.toContain("region");
    expect(addressForm("FR", true).rows.flat()).toContain("region");
  });

  test("of a country that nothing is known about can be left empty, but for name, street and town", () => {
    expect([...addressForm("FJ").required]).toEqual(["name", "lines", "city"]);
    expect(addressForm("FJ").rows.flat()).toEqual(["name", "lines", "city", "region", "code"]);
    expect(addressForm("FJ").code).toEqual({ own: null, example: null, pattern: null });
  });

  test("can all be filled in: no country needs what its form does not have", () => {
    for (const { code } of countries("en")) {
      const { rows, required } = addressForm(code);
      expect([code, ...[...required].filter((part) => !rows.flat().includes(part))]).toEqual([code]);
    }
  });
});

describe("a postal code", () => {
  const KNOWN = countries("en").filter(({ code }) => addressForm(code).code.pattern);

  test("looks right where it is the example of its country", () => {
    expect(KNOWN.length).toBeGreaterThan(40);
    for (const { code } of KNOWN)
      expect([code, looksOdd(code, addressForm(code).code.example!)]).toEqual([code, false]);
  });

  test("looks odd where it is another country's", () => {
    expect(looksOdd("GB", "10405")).toBe(true);
    expect(looksOdd("DE", "SW1A 1AA")).toBe(true);
    expect(looksOdd("CA", "k1a0b1")).toBe(false);
    expect(looksOdd("BR", "01310100")).toBe(false);
  });

  test("is not looked at where it is missing, or where nobody knows", () => {
    expect(looksOdd("DE", " ")).toBe(false);
    expect(looksOdd("FJ", "anything")).toBe(false);
  });
});

describe("an address", () => {
  test("is missing what its country cannot do without, in the order of the form", () => {
    expect(missingParts(address("US", { city: " " }))).toEqual(["city", "region", "code"]);
    expect(missingParts(address("JP", { lines: ["", " "] }))).toEqual(["code", "region", "lines"]);
    expect(missingParts(address("IE"))).toEqual([]);
  });

  test("is sent without spaces around it and without empty lines", () => {
    const written = address("DE", { lines: [" Lindenweg 7", "", " Hof "], region: " ", phone: "" });
    expect(tidied(written)).toMatchObject({ lines: ["Lindenweg 7", "Hof"], region: null, phone: null });
  });

  test("is the same with other spaces, and another one with another phone", () => {
    expect(
      isSameAddress(address("DE"), address("DE", { city: "Berlin ", region: "", lines: ["Lindenweg 7", ""] })),
    ).toBe(true);
    expect(isSameAddress(address("DE"), address("DE", { phone: "1" }))).toBe(false);
  });
});

describe("the countries", () => {
  test("are named and sorted in the reader's language", () => {
    const names = countries("de").map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Afghanistan", "Ägypten", "Ålandinseln"]);
    expect(countries("ja").find(({ code }) => code === "JP")?.name).toBe("日本");
  });

  test("have a name each, and one that is known otherwise is among them", () => {
    expect(countries("en").filter(({ code, name }) => code === name)).toEqual([]);
    expect(countries("en", "XX").some(({ code }) => code === "XX")).toBe(true);
  });
});
