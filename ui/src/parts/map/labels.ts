// Where names are written on a map: beside their marks, off the lines, and never over each other.
import { contains, overlap, type Box } from "./lines";
import type { Point } from "./projection";

/** How wide and high a text is drawn, in pixels. */
export type Measure = (text: string) => { width: number; height: number };

/** A text and the middle of its box. */
export interface Label {
  text: string;
  at: Point;
}

interface Named {
  at: Point;
  /** Of its mark. */
  radius: number;
  text: string;
}

interface Ground {
  size: { width: number; height: number };
  measure: Measure;
  /** Points that names had better not cover. */
  avoid: readonly Point[];
  /** What names must not cover. */
  marks: readonly { at: Point; radius: number }[];
}

const GAP = 4;

/** The first named goes first; one that fits nowhere is left out. */
export function placeLabels(named: readonly Named[], { size, measure, avoid, marks }: Ground): Label[] {
  const view: Box = { middle: [size.width / 2, size.height / 2], width: size.width - 4, height: size.height - 4 };
  const taken = marks.map(({ at, radius }): Box => ({ middle: at, width: 2 * radius, height: 2 * radius }));
  const labels: Label[] = [];
  for (const { at, radius, text } of named) {
    const free = around(at, radius, measure(text)).filter(
      (box) => contains(view, box) && !taken.some((other) => overlap(box, other)),
    );
    const covered = (box: Box) => avoid.filter((middle) => overlap(box, { middle, width: 2, height: 2 })).length;
    const best = free.toSorted((one, other) => covered(one) - covered(other))[0];
    if (!best || labels.some((label) => label.text === text)) continue;
    taken.push(best);
    labels.push({ text, at: best.middle });
  }
  return labels;
}

/** Below, above, and on both sides, best first. */
function around([x, y]: Point, radius: number, { width, height }: { width: number; height: number }): Box[] {
  const [aside, down] = [radius + GAP + width / 2, radius + GAP + height / 2];
  const middles: Point[] = [
    [x, y + down],
    [x + aside, y],
    [x - aside, y],
    [x, y - down],
    [x + aside * 0.75, y + down],
    [x - aside * 0.75, y + down],
    [x + aside * 0.75, y - down],
    [x - aside * 0.75, y - down],
  ];
  return middles.map((middle) => ({ middle, width, height }));
}
