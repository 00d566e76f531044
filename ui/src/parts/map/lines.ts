// Lines on a flat map, and the boxes around them.
import type { Point } from "./projection";

export interface Box {
  middle: Point;
  width: number;
  height: number;
}

/** How far the first way's legs bend, as a share of their length, and each further way's more. */
const [BEND, MORE] = [0.13, 0.07];
/** Every how many pixels of a leg names keep clear of it: less than the shortest name is wide. */
const STEP = 8;

export function boxAround(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { middle: [(left + right) / 2, (top + bottom) / 2], width: right - left, height: bottom - top };
}

/** Of what a closed line has in it. */
export function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], at) => {
    const [before, over] = points.at(at - 1)!;
    return sum + before * y - x * over;
  }, 0);
  return Math.abs(twice) / 2;
}

export function inView(points: readonly Point[], view: Box): boolean {
  return overlap(boxAround(points), view);
}

export function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.middle[0] - other.middle[0]) * 2 < one.width + other.width &&
    Math.abs(one.middle[1] - other.middle[1]) * 2 < one.height + other.height
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    Math.abs(outer.middle[0] - inner.middle[0]) * 2 <= outer.width - inner.width &&
    Math.abs(outer.middle[1] - inner.middle[1]) * 2 <= outer.height - inner.height
  );
}

export function closed(points: readonly Point[]): string {
  return `${opened(points)}Z`;
}

/** In tenths of pixels; steps of less are left out. */
export function opened(points: readonly Point[]): string {
  let [path, last] = ["", [Infinity, Infinity] as Point];
  points.forEach((point, index) => {
    const ends = index === 0 || index === points.length - 1;
    if (!ends && Math.abs(point[0] - last[0]) < 0.7 && Math.abs(point[1] - last[1]) < 0.7) return;
    path += `${index === 0 ? "M" : "L"}${Math.round(point[0] * 10) / 10} ${Math.round(point[1] * 10) / 10}`;
    last = point;
  });
  return path;
}

/** A leg that bends upwards, or `under` the straight line; each `index` its own way, so that none hides another. */
export function bowed(from: Point, to: Point, index: number, under: boolean): { path: string; points: Point[] } {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const bend = (BEND + MORE * index) * (x < 0 === under ? 1 : -1);
  const over: Point = [(from[0] + to[0]) / 2 + y * bend, (from[1] + to[1]) / 2 - x * bend];
  const samples = Math.max(1, Math.ceil(Math.hypot(x, y) / STEP));
  const points = Array.from({ length: samples + 1 }, (_, step): Point => {
    const t = step / samples;
    const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return [along(from[0], over[0], to[0]), along(from[1], over[1], to[1])];
  });
  const [a, b, c] = [from, over, to].map((point) => point.map((number) => number.toFixed(1)).join(" "));
  return { path: `M${a}Q${b} ${c}`, points };
}
