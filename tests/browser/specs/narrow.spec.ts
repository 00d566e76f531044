// In a window of 480 pixels no line of any language breaks its box or a word, and none is wider than the window.
import { expect, test } from "../bridge.ts";
import { SCREENS } from "../screens.ts";

test.use({ alone: "narrow", viewport: { width: 480, height: 900 } });

for (const language of "cs da de el en es fi fr he hr hu it ja ko nb nl pl pt ro ru sv tr".split(" ")) {
  test(`every line of ${language} fits`, async ({ app }) => {
    await app.speak(language);
    const faults: string[] = [];
    for (const [name, path] of Object.entries(SCREENS)) {
      await app.open(await path(app));
      await app.settle();
      faults.push(...(await app.page.evaluate(tooWide)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** Lines that reach over the edge of what they stand in, or of the window; what is for screen readers alone does not count. */
function tooWide(): string[] {
  const faults = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    let box = text.parentElement!;
    if (!text.textContent!.trim() || box.closest("select, pre, table, script, style")) continue;
    while (/^inline$|^contents$/.test(getComputedStyle(box).display)) box = box.parentElement!;
    const { left, right, width } = box.getBoundingClientRect();
    if (width <= 1 || box.closest(".visually-hidden")) continue;
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      const over = Math.max(left - line.left, line.right - right, -line.left, line.right - innerWidth);
      if (over > 1) faults.add(`“${text.textContent!.trim().slice(0, 60)}” by ${Math.round(over)}`);
    }
    // What has no spaces is broken anywhere, and so are addresses and codes.
    for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) || box.closest("code, [dir=ltr]")) continue;
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) faults.add(`“${word}” is broken`);
    }
  }
  return [...faults];
}
