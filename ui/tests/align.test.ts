// Which headings of an article in two languages stand beside each other, and beside which language it is read.
import { expect, test } from "vitest";
import { pairs } from "../src/features/help/align";
import { secondLanguage } from "../src/features/help/reading";
import { linkTo } from "../src/state/reading";

const headings = (text: string) => text.split(" ").map((each) => ({ level: Number(each[0]), id: each.slice(1) }));

test("headings with the same names belong together, even if one text has more of them", () => {
  expect(pairs(headings("2a 2b"), headings("2a 3x 2b"))).toEqual([
    [0, 0],
    [1, 2],
  ]);
});

test("with other names, they belong together by their order, if both texts are built alike", () => {
  expect(pairs(headings("2a 3b 2c"), headings("2x 3y 2z"))).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test("where only the details differ, the headings of the highest level still do", () => {
  expect(pairs(headings("2a 3b 2c"), headings("2x 2z 3y"))).toEqual([
    [0, 0],
    [2, 1],
  ]);
});

test("texts that are built differently are not forced together", () => {
  expect(pairs(headings("2a 2b"), headings("2x"))).toEqual([]);
  expect(pairs(headings("2a 2b"), headings("2b 2a"))).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("an article is read beside the store's main language, or that beside the reader's own", () => {
  const article = (shown: string, languages: string[]) =>
    ({ title: { text: "", language: shown, direction: "ltr" }, languages }) as const;
  expect(secondLanguage(article("he", ["de", "en", "he"]), "en", "he")).toBe("en");
  expect(secondLanguage(article("en", ["de", "en", "he"]), "en", "he")).toBe("he");
  expect(secondLanguage(article("en", ["de", "en"]), "en", "en")).toBe("de");
  expect(secondLanguage(article("en", ["en"]), "en", "he")).toBeNull();
});

test("a link to an article, and to a heading of it, opens the app there", () => {
  expect(linkTo("shipping/track-a-package")).toBe("doorstep://help/shipping%2Ftrack-a-package");
  expect(linkTo("a", "s-כמה")).toBe("doorstep://help/a#s-%D7%9B%D7%9E%D7%94");
});
