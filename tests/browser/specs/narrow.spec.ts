// In a window of 480 pixels no line of any language breaks its box or a word, and none is wider than the window.
import { expect, test, type App } from "../bridge.ts";
import { SCREENS } from "../screens.ts";

test.use({ alone: "narrow", viewport: { width: 480, height: 900 } });

for (const language of "cs da de el en es fi fr he hr hu it ja ko nb nl pl pt ro ru sv tr".split(" ")) {
  test(`every line of ${language} fits`, async ({ app }) => {
    await app.speak(language);
    expect(await faults(app, true)).toEqual([]);
  });
}

for (const language of ["de", "he"]) {
  test(`every line of ${language} fits into 400 pixels with text twice as large`, async ({ app }) => {
    await app.speak(language);
    await app.call("settings_change", { text_size: 200 });
    await app.page.setViewportSize({ width: 400, height: 900 });
    expect(await faults(app, false)).toEqual([]);
  });
}

async function faults(app: App, words: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, path] of Object.entries(SCREENS)) {
    await app.open(await path(app));
    await app.settle();
    faults.push(...(await app.page.evaluate(tooWide, words)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** Lines that reach over the edge of what they stand in, or of the window, and if asked for, `words` that are broken; what is for screen readers alone does not count. */
function tooWide(words: boolean): string[] {
  const faults = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const rects = (text: Node, start: number, word: string) => {
    range.setStart(text, start);
    range.setEnd(text, start + word.length);
    return [...range.getClientRects()];
  };
  while (texts.nextNode()) {
    const text = texts.currentNode;
    let box = text.parentElement!;
    if (!text.textContent!.trim() || box.closest("select, pre, table, script, style")) continue;
    while (/^inline$|^contents$/.test(getComputedStyle(box).display)) box = box.parentElement!;
    const { left, right, width } = box.getBoundingClientRect();
    if (width <= 1 || box.closest(".visually-hidden")) continue;
    // By words, because a space at the end of a line may hang over.
    for (const { 0: word, index } of text.textContent!.matchAll(/\S+/g)) {
      for (const part of rects(text, index, word)) {
        const over = Math.max(left - part.left, part.right - right, -part.left, part.right - innerWidth);
        if (over > 1) faults.add(`“${text.textContent!.trim().slice(0, 60)}” by ${Math.round(over)}`);
      }
    }
    if (!words) continue;
    // What has no spaces is broken anywhere, and so are addresses and codes.
    for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) || box.closest("code, [dir=ltr]")) continue;
      const lines = new Set(rects(text, index, word).map(({ top }) => Math.round(top)));
      if (lines.size > 1) faults.add(`“${word}” is broken`);
    }
  }
  return [...faults];
}
