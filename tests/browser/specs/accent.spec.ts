// Whatever accent a merchant chooses, words keep their contrast by day and by night.
import { expect, test } from "../bridge.ts";

const ACCENTS = [
  "#22534d",
  "#ffd400",
  "#000000",
  "#ffffff",
  "#ff2d55",
  "#7cfc00",
  "#0033ff",
  "#808080",
];

/** Words and what they stand on; a fill is one of text at 4.5, a drawn line one of 3. */
const WORDS: [ink: string, ground: string, least: number][] = [
  ["--on-accent", "--accent-fill", 4.5],
  ["--on-accent", "--accent-fill-strong", 4.5],
  ["--accent-ink", "--surface", 4.5],
  ["--accent-ink", "--paper", 4.5],
  ["--accent-ink", "--sunken", 4.5],
  ["--accent-ink", "--accent-tint", 4.5],
  ["--ink", "--accent-tint", 4.5],
  ["--ink-soft", "--accent-tint", 4.5],
  ["--ink-soft", "--sunken", 4.5],
  ["--on-panel", "--panel", 4.5],
  ["--on-panel-soft", "--panel", 4.5],
  ["--on-panel-mark", "--panel", 4.5],
  ["--on-panel", "--panel-deep", 4.5],
  ["--on-panel-soft", "--panel-deep", 4.5],
  ["--on-panel-mark", "--panel-deep", 4.5],
  ["--on-panel-bad", "--panel-deep", 4.5],
  ["--on-lamp", "--lamp", 4.5],
  ["--good", "--good-tint", 4.5],
  ["--wait", "--wait-tint", 4.5],
  ["--bad", "--bad-tint", 4.5],
  ["--info", "--info-tint", 4.5],
  ["--ink", "--map-land", 4.5],
  ["--accent-fill", "--surface", 3],
  ["--map-way", "--map-here", 3],
  ["--map-way", "--map-sea", 3],
];

for (const theme of ["light", "dark"]) {
  test(`words keep their contrast whatever the accent, in ${theme}`, async ({
    app,
  }) => {
    await app.call("settings_change", { theme });
    await app.open("/");
    const weak = await app.page.evaluate(
      ({ accents, words }) => {
        const canvas = document
          .createElement("canvas")
          .getContext("2d", { willReadFrequently: true })!;
        const probe = document.body.appendChild(document.createElement("span"));
        const light = (role: string): number => {
          probe.style.color = `var(${role})`;
          canvas.fillStyle = getComputedStyle(probe).color;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = [
            ...canvas.getImageData(0, 0, 1, 1).data,
          ].map((value) => {
            const share = value / 255;
            return share <= 0.04045
              ? share / 12.92
              : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        };
        return accents.flatMap((accent) => {
          document.documentElement.style.setProperty("--accent", accent);
          return words.flatMap(([ink, ground, least]) => {
            const [low, high] = [light(ink), light(ground)].toSorted(
              (one, other) => one - other,
            );
            const contrast = (high! + 0.05) / (low! + 0.05);
            return contrast < least
              ? [`${accent}: ${ink} on ${ground} ${contrast.toFixed(2)}`]
              : [];
          });
        });
      },
      { accents: ACCENTS, words: WORDS },
    );
    expect(weak).toEqual([]);
  });
}
