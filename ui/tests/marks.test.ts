// Where the words of a search stand in a text.
import { expect, test } from "vitest";
import { marks } from "../src/parts/marks";

const hits = (text: string, query: string) =>
  marks(text, query)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

test("a word is marked from its beginning on, and not in the middle of another", () => {
  expect(hits("Cancel an order at the border", "order")).toBe("Cancel an [order] at the border");
  expect(hits("Returns and refunds", "ref ret")).toBe("[Ret]urns and [ref]unds");
});

test("case and accents make no difference", () => {
  expect(hits("Réclamer une commande", "RECLAMER")).toBe("[Réclamer] une commande");
  expect(hits("Maße und Größen", "größ")).toBe("Maße und [Größ]en");
});

test("in scripts without spaces a word is marked wherever it stands", () => {
  expect(hits("注文のキャンセル方法", "キャンセル")).toBe("注文の[キャンセル]方法");
});

test("a query without words marks nothing, and no letter is lost", () => {
  expect(marks("Track a package", "  ")).toEqual([{ text: "Track a package", hit: false }]);
  expect(hits("👗 dress", "dress")).toBe("👗 [dress]");
});
