// Finding words on a page: what counts as the same, across which tags, and how it is shown where nothing can be painted.
import { afterEach, describe, expect, test } from "vitest";
import { fold } from "../src/parts/fold";
import { showHits } from "../src/parts/hits";
import { isolate } from "../src/parts/isolate";
import { seek } from "../src/parts/seek";

afterEach(() => document.body.replaceChildren());

function page(html: string): HTMLElement {
  document.body.innerHTML = `<div class="prose">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

const found = (html: string, query: string) => seek([page(html)], query).map((range) => range.toString());

describe("what is looked for", () => {
  test("is found in any case, with any accents, and with several spaces or line feeds", () => {
    expect(found("<p>Ein Paket\n  für ÜBERSEE</p>", "paket fur Übersee")).toEqual(["Paket\n  für ÜBERSEE"]);
  });

  test("is found across tags, but not from one paragraph into the next", () => {
    expect(found("<p>track <b>a</b> package</p>", "a pack")).toEqual(["a pack"]);
    expect(found("<p>track</p><p>a package</p>", "track a")).toEqual([]);
    expect(found("<table><tr><td>in</td><td>transit</td></tr></table>", "intransit")).toEqual([]);
  });

  test("is found in Hebrew with and without vowel points, and with the marks of its own", () => {
    expect(found("<p>שָׁלוֹם וביטול</p>", "שלום")).toEqual(["שָׁלוֹם"]);
    expect(found("<p>דו״ח מע״מ, אל־על</p>", 'דו"ח')).toEqual(["דו״ח"]);
    expect(found("<p>דו״ח מע״מ, אל־על</p>", "אל-על")).toEqual(["אל־על"]);
  });

  test("is found in Japanese in any width and in either kana, but never without its voicing mark", () => {
    expect(found("<p>Ｓサイズのキャンセル</p>", "Sサイズ")).toEqual(["Ｓサイズ"]);
    expect(found("<p>ｷｬﾝｾﾙとキャンセル</p>", "きゃんせる")).toEqual(["ｷｬﾝｾﾙ", "キャンセル"]);
    expect(found("<p>ガラス</p>", "からす")).toEqual([]);
  });

  test("is found as its readers write it in Turkish, Greek, German, Russian and Korean", () => {
    expect(found("<p>İade ve sınır</p>", "iade")).toEqual(["İade"]);
    expect(found("<p>οδηγός</p>", "ΟΔΗΓΟΣ")).toEqual(["οδηγός"]);
    expect(found("<p>Straße</p>", "strasse")).toEqual(["Straße"]);
    expect(found("<p>Ещё мой заказ</p>", "еще мои")).toEqual([]);
    expect(found("<p>Ещё мой заказ</p>", "еще мой")).toEqual(["Ещё мой"]);
    expect(found("<p>각 가방</p>", "가")).toEqual(["가"]);
  });

  test("may be nothing, and is then found nowhere", () => {
    expect(found("<p>a</p>", "  ")).toEqual([]);
    expect(fold("\u00ad")).toBe("");
  });
});

describe("where nothing can be painted", () => {
  test("what was found is marked, one of it as the current one, and the page is as it was afterwards", () => {
    const element = page("<p>A parcel, <b>one par</b>cel, and a <i>parcel</i>.</p>");
    const before = element.innerHTML;
    const hits = showHits(seek([element], "parcel"));
    expect(hits.count).toBe(3);
    hits.show(1);
    expect([...element.querySelectorAll("mark.found-current")].map((mark) => mark.textContent)).toEqual(["par", "cel"]);
    hits.show(2);
    expect([...element.querySelectorAll("mark.found-current")].map((mark) => mark.textContent)).toEqual(["parcel"]);
    expect(element.textContent).toBe("A parcel, one parcel, and a parcel.");
    hits.clear();
    expect(element.innerHTML).toBe(before);
    expect(element.querySelector("p")!.childNodes.length).toBe(5);
  });
});

describe("codes where text runs from right to left", () => {
  test("run from left to right by themselves; words and single numbers are left alone", () => {
    const element = page("<p>הזמנה LK-1042/3, טלפון +972-3-555, בשעה 14:30, בתוך 24 שעות, PayPal</p>");
    isolate(element);
    const codes = [...element.querySelectorAll("bdi[dir=ltr]")].map((code) => code.textContent);
    expect(codes).toEqual(["LK-1042/3", "+972-3-555", "14:30"]);
    expect(element.textContent).toContain("בתוך 24 שעות, PayPal");
  });
});
