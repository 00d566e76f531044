// Where links in articles lead, and which heading is being read.
import { describe, expect, test } from "vitest";
import { headingAt, targetOf } from "../src/features/help/reading";

describe("a link in an article", () => {
  test("leads to another article, and to a heading in it", () => {
    expect(targetOf("article:orders/cancel-an-order")).toEqual({
      kind: "article",
      id: "orders/cancel-an-order",
      at: null,
    });
    expect(targetOf("article:shipping/customs#wer-zahlt%3F")).toEqual({
      kind: "article",
      id: "shipping/customs",
      at: "wer-zahlt?",
    });
  });

  test("leads to a heading of the same article", () => {
    expect(targetOf("#late")).toEqual({ kind: "heading", at: "late" });
  });

  test("leads out of the app only by the schemes that people know", () => {
    expect(targetOf("https://nordwind.example/track")).toEqual({
      kind: "outside",
      url: "https://nordwind.example/track",
    });
    expect(targetOf("tel:+4930123")).toEqual({ kind: "outside", url: "tel:+4930123" });
    expect(targetOf("javascript:alert(1)")).toBeNull();
    expect(targetOf("file:///etc/passwd")).toBeNull();
  });

  test("that is empty or broken leads nowhere, and breaks nothing", () => {
    expect(targetOf("")).toBeNull();
    expect(targetOf("#")).toBeNull();
    expect(targetOf("article:")).toBeNull();
    expect(targetOf("#50%")).toEqual({ kind: "heading", at: "50%" });
  });
});

describe("the heading that is being read", () => {
  test("is the last one above the line", () => {
    expect(headingAt([-300, 40, 500], 96, false)).toBe(1);
  });

  test("is none before the first", () => {
    expect(headingAt([200, 500], 96, false)).toBe(-1);
  });

  test("is the last one at the end, even if it stands too low", () => {
    expect(headingAt([-300, 40, 500], 96, true)).toBe(2);
  });
});
