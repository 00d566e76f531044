// The words of the app in the reader's language.
import { beforeEach, describe, expect, test } from "vitest";
import { language, speak, t, tOr } from "../src/state/language.svelte";

const english = {
  language: "en",
  ftl: "greeting = Hello { $name }\nbags = { $count ->\n [one] One bag\n *[other] { $count } bags\n}\nlater = Only here",
};

beforeEach(() => speak({ language: "en", direction: "ltr", bundles: [english] }));

describe("words", () => {
  test("isolate what is put into them, so that numbers stay readable in Hebrew", () => {
    expect(t("greeting", { name: "L-204817" })).toBe("Hello \u2068L-204817\u2069");
  });

  test("follow the plural of the language", () => {
    expect(t("bags", { count: 1 })).toBe("One bag");
    expect(t("bags", { count: 1200 })).toBe("\u20681,200\u2069 bags");
  });

  test("that are missing come from the next language", () => {
    const german = { language: "de", ftl: "greeting = Hallo { $name }" };
    speak({ language: "de", direction: "ltr", bundles: [german, english] });
    expect(t("greeting", { name: "Robin" })).toBe("Hallo \u2068Robin\u2069");
    expect(t("later")).toBe("Only here");
  });

  test("end with one full stop, even after a time that has one", () => {
    const greek = { language: "el", ftl: "until = έως { $time }." };
    speak({ language: "el", direction: "ltr", bundles: [greek] });
    expect(t("until", { time: "10:00 μ.μ." })).toBe("έως \u206810:00 μ.μ.\u2069");
    expect(t("until", { time: "22:00" })).toBe("έως \u206822:00\u2069.");
  });

  test("that nobody wrote show their id, or what was asked for instead", () => {
    expect(t("no-such-words")).toBe("no-such-words");
    expect(tOr("order-status-teleported", "teleported")).toBe("teleported");
  });

  test("change in place, with the direction of the page", () => {
    const hebrew = { language: "he", ftl: "later = כאן" };
    speak({ language: "he", direction: "rtl", bundles: [hebrew, english] });
    expect(t("later")).toBe("כאן");
    expect(document.documentElement.lang).toBe("he");
    expect(document.documentElement.dir).toBe("rtl");
    expect(language.direction).toBe("rtl");
  });
});
