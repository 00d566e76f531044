// What there is to choose from in the settings.
import { expect, test } from "vitest";
import type { HelpStorageView, Store } from "../src/host/bindings/api";
import { addable, currenciesOf, keptHelp, textSizes } from "../src/features/settings/choices";

const store = {
  languages: ["en", "de", "ja"],
  currencies: { base: "USD", rates: { JPY: "149.32", EUR: "0.92" }, day: "2026-11-21" },
} as unknown as Store;

const german = { language: "de", articles: 52 } as HelpStorageView;

test("prices can be shown in the store's currency and in all that it converts to", () => {
  expect(currenciesOf(store, null)).toEqual(["EUR", "JPY", "USD"]);
});

test("a chosen currency stays in the list when the store drops it, or has not been asked yet", () => {
  expect(currenciesOf(store, "KWD")).toEqual(["EUR", "JPY", "KWD", "USD"]);
  expect(currenciesOf(null, "KWD")).toEqual(["KWD"]);
});

test("a text size from elsewhere can be seen among the others", () => {
  expect(textSizes(120)).toEqual([80, 90, 100, 115, 120, 130, 150, 200]);
  expect(textSizes(100)).toHaveLength(7);
});

test("a language that was asked for is listed before it arrives", () => {
  expect(keptHelp([german], ["de", "ja"])).toEqual([
    { language: "de", here: german },
    { language: "ja", here: null },
  ]);
});

test("only languages of the store that are not kept can be added", () => {
  expect(addable(store, keptHelp([german], ["ja"]))).toEqual(["en"]);
  expect(addable(null, [])).toEqual([]);
});
