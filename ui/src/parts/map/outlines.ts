// The coarse outlines of countries that are drawn on maps, unpacked from what `ui/outlines` drew.
import packed from "./outlines.json";
import { flatten, within, type Flat, type Spot } from "./projection";

/** A line. One that crosses the 180th meridian runs on beyond 180°. */
export interface Line {
  spots: readonly Spot[];
  flat: readonly Flat[];
}

export interface Outline {
  /** Two letters of ISO 3166-1; `XK` is Kosovo. */
  country: string;
  /** Closed lines; one within another is a hole. */
  rings: readonly Line[];
}

/** What is drawn of the world: each country, and the lines where two of them meet. */
export interface Outlines {
  countries: readonly Outline[];
  borders: readonly Line[];
}

/** A place well inside a country, also of one too small to be drawn. */
export function middleOf(country: string): Spot | null {
  const middle = (packed.middles as Record<string, number[]>)[country];
  return middle ? [middle[0]!, middle[1]!] : null;
}

let unpacked: Outlines | undefined;

export function outlines(): Outlines {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Outlines {
  const lines = packed.lines.split(" ").map(unpackLine);
  const users = lines.map(() => new Set<string>());
  const countries = Object.entries(packed.outlines).map(([country, rings]) => {
    rings.flat().forEach((line) => users[at(line)]!.add(country));
    return { country, rings: rings.map((ring) => lineOf(joined(ring, lines))) };
  });
  return { countries, borders: lines.filter((_, line) => users[line]!.size > 1).map(lineOf) };
}

function lineOf(spots: readonly Spot[]): Line {
  return { spots, flat: spots.map(flatten) };
}

/** A line that is run through backwards is written as its complement. */
function at(line: number): number {
  return line < 0 ? ~line : line;
}

function joined(ring: readonly number[], lines: readonly Spot[][]): Spot[] {
  const spots: Spot[] = [];
  for (const line of ring) {
    const run = line < 0 ? lines[at(line)]!.toReversed() : lines[line]!;
    // Each begins where the one before ends.
    for (const [x, y] of run.slice(1)) spots.push([within(spots.at(-1)?.[0] ?? x, x), y]);
  }
  return spots;
}

function unpackLine(text: string): Spot[] {
  const numbers = unpackNumbers(text);
  const spots: Spot[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    x += numbers[index]!;
    y += numbers[index + 1]!;
    const longitude = x * packed.scale[0]! + packed.translate[0]!;
    const latitude = y * packed.scale[1]! + packed.translate[1]!;
    spots.push([within(spots.at(-1)?.[0] ?? longitude, longitude), latitude]);
  }
  return spots;
}

/** Whole numbers in letters of four bits, the lowest first; upper case says that more follow. */
function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const last = code >= 97;
    number |= (code - (last ? 97 : 65)) << shift;
    shift += 4;
    if (!last) continue;
    numbers.push(number & 1 ? -(number >>> 1) : number >>> 1);
    [number, shift] = [0, 0];
  }
  return numbers;
}
