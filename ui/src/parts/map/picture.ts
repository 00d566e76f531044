// What a map of ways shows at a size: the land around them, their legs, and a mark and a name for each stop.
import { areaOf, bowed, boxAround, closed, inView, opened, overlap, type Box } from "./lines";
import { placeLabels, type Label, type Measure } from "./labels";
import { outlines, type Line } from "./outlines";
import { projectionAround, within, type Flat, type Point, type Spot } from "./projection";
import { locate } from "./towns";

export interface Stop {
  /** The town; null where only the country is known. */
  name: string | null;
  region?: string | null;
  country: string;
  /** What the country is called, for where the town is not known. */
  countryName: string;
  /** What is written beside it, where that is not the town or the country. */
  label?: string;
  state: "past" | "here" | "ahead";
  door?: boolean;
}

export interface Way {
  key: string;
  stops: readonly Stop[];
  /** Written into the mark of where it is, if there are several. */
  mark?: string;
  tone: "plain" | "bad";
}

export interface Mark {
  key: string;
  at: Point;
  kind: "past" | "here" | "ahead";
  door: boolean;
  /** Somewhere in its country. */
  vague: boolean;
  tone: Way["tone"];
  text: string;
}

export interface Picture {
  land: { key: string; path: string; kind: "far" | "passed" | "here" }[];
  borders: string;
  legs: { key: string; path: string; ahead: boolean }[];
  marks: Mark[];
  labels: Label[];
}

interface Placed extends Stop {
  spot: Spot;
  vague: boolean;
}

interface Plot {
  at(spot: Spot): Point;
  /** The same of what is worked out already. */
  flat(flat: Flat): Point;
}

/** Least that is shown of the world where a way crosses borders, in radii of the globe. */
const LEAST = 0.16;
/** Room for marks and names at the edge, in pixels. */
const [ROOM_ASIDE, ROOM_ABOVE] = [60, 40];
/** Of a country alone: its parts with this share of the largest. */
const LARGE = 0.25;
/** Marks nearer to each other than this are one, in pixels. */
const NEAR = 9;

/** Null when it is not known of any stop where it lies. */
export function drawn(ways: readonly Way[], size: { width: number; height: number }, measure: Measure): Picture | null {
  const placed = ways.map((way) => ({ ...way, stops: unwrapped(way.stops) })).filter(({ stops }) => stops.length > 0);
  const spots = placed.flatMap(({ stops }) => stops.map(({ spot }) => spot));
  if (spots.length === 0 || size.width < 1) return null;
  const plot = fitted(spots, new Set(placed.flatMap(({ stops }) => stops.map(({ country }) => country))), size);
  const marks = marksOf(placed, plot);
  const legs = placed.flatMap((way, index) => legsOf(way, index, (spot) => markedAt(marks, plot.at(spot))));
  const names = marks.filter(({ label }) => label !== "").map(({ at, radius, label }) => ({ at, radius, text: label }));
  return {
    ...landOf(placed, plot, size),
    legs: legs.map(({ points: _, ...leg }) => leg),
    marks,
    labels: placeLabels(names, { size, measure, avoid: legs.flatMap(({ points }) => points), marks }),
  };
}

/** The stops whose place is known, each the short way from the one before. A vague one adds nothing beside an exact one. */
function unwrapped(stops: readonly Stop[]): Placed[] {
  const found = stops.flatMap((stop): Placed[] => {
    const known = locate(stop.name, stop.region ?? null, stop.country);
    return known ? [{ ...stop, spot: known.spot, vague: !known.exact }] : [];
  });
  const exact = new Set(found.filter(({ vague }) => !vague).map(({ country }) => country));
  const told = found.filter(({ vague, state, country }) => !vague || state !== "past" || !exact.has(country));
  let near = told[0]?.spot[0] ?? 0;
  return told.map((stop) => ({ ...stop, spot: [(near = within(near, stop.spot[0])), stop.spot[1]] }));
}

/** Puts what is to be seen into the middle, as large as fits. */
function fitted(
  spots: readonly Spot[],
  countries: ReadonlySet<string>,
  { width, height }: { width: number; height: number },
): Plot {
  const [alone] = countries.size === 1 ? countries : [];
  const seen = alone ? [...spots, ...mainland(alone, spots[0]![0])] : spots;
  const { project, place } = projectionAround(boxAround(seen).middle);
  const box = boxAround(seen.map(project));
  const room = {
    width: Math.max(width - 2 * ROOM_ASIDE, width / 3),
    height: Math.max(height - 2 * ROOM_ABOVE, height / 3),
  };
  const least = alone ? LEAST / 3 : LEAST;
  const scale = Math.min(room.width / Math.max(box.width, least), room.height / Math.max(box.height, least / 2));
  const shown = ([x, y]: Point): Point => [
    width / 2 + (x - box.middle[0]) * scale,
    height / 2 + (y - box.middle[1]) * scale,
  ];
  return { at: (spot) => shown(project(spot)), flat: (flat) => shown(place(flat)) };
}

function mainland(code: string, near: number): Spot[] {
  const rings = outlines().countries.find(({ country }) => country === code)?.rings ?? [];
  const sizes = rings.map(({ flat }) => areaOf(flat.map(([longitude, wide, y]): Point => [longitude * wide, y])));
  const large = rings.filter((_, index) => sizes[index]! >= LARGE * Math.max(...sizes));
  return large.flatMap(({ spots }) => {
    const shift = within(near, spots[0]![0]) - spots[0]![0];
    return spots.map(([x, y]): Spot => [x + shift, y]);
  });
}

function landOf(
  ways: readonly { stops: Placed[] }[],
  plot: Plot,
  size: { width: number; height: number },
): Pick<Picture, "land" | "borders"> {
  const here = new Set(
    ways.flatMap(({ stops }) => stops.filter(({ state }) => state === "here").map(({ country }) => country)),
  );
  const passed = new Set(
    ways.flatMap(({ stops }) => stops.filter(({ state }) => state === "past").map(({ country }) => country)),
  );
  const view: Box = { middle: [size.width / 2, size.height / 2], width: size.width, height: size.height };
  const land = outlines().countries.flatMap(({ country, rings }) => {
    const path = rings
      .flatMap((ring) => turned(ring, plot, view))
      .map(closed)
      .join("");
    const kind = here.has(country) ? "here" : passed.has(country) ? "passed" : "far";
    return path ? [{ key: country, path, kind } as const] : [];
  });
  return {
    land,
    borders: outlines()
      .borders.flatMap((line) => turned(line, plot, view))
      .map(opened)
      .join(""),
  };
}

/** A line as often as the view has it, which may look beyond a whole turn. */
function turned({ flat }: Line, plot: Plot, view: Box): Point[][] {
  const points = flat.map(plot.flat);
  const box = boxAround(points);
  if (!overlap({ ...box, width: Infinity }, view)) return [];
  // A whole turn is as far on the map as a degree is wide.
  const [longitude, wide, y] = flat[0]!;
  const step = (plot.flat([longitude + 360, wide, y])[0] - points[0]![0]) / wide;
  const moved = [-step, step].map((by) => points.map(([east, south], at): Point => [east + by * flat[at]![1], south]));
  return [points, ...moved].filter((each) => inView(each, view));
}

/** The middle of the mark that stands for a place: a line ends where something is to be seen. */
function markedAt(marks: readonly Mark[], place: Point): Point {
  return marks.find(({ at }) => Math.hypot(at[0] - place[0], at[1] - place[1]) < NEAR)?.at ?? place;
}

function legsOf({ key, stops }: { key: string; stops: Placed[] }, index: number, placeOf: (spot: Spot) => Point) {
  return stops.slice(1).flatMap((stop, at) => {
    const [from, to] = [placeOf(stops[at]!.spot), placeOf(stop.spot)];
    if (Math.hypot(from[0] - to[0], from[1] - to[1]) < 2) return [];
    const { path, points } = bowed(from, to, index, stop.state === "ahead" && !stop.door);
    return [{ key: `${key}-${at}`, path, points, ahead: stop.state === "ahead" }];
  });
}

/** Where it is comes first and the door next: of marks in one place, and of names that do not both fit, that one stays. */
function marksOf(ways: readonly (Omit<Way, "stops"> & { stops: Placed[] })[], plot: Plot) {
  const marks = ways.flatMap(({ key, stops, tone, mark }) =>
    stops.map(({ name, countryName, label, spot, vague, state, door = false }, index) => ({
      key: `${key}-${index}`,
      at: plot.at(spot),
      kind: state,
      door,
      vague,
      tone: state === "here" ? tone : ("plain" as const),
      text: state === "here" ? (mark ?? "") : "",
      label: label ?? (name && !vague ? name : countryName),
      radius: state === "here" || door ? 10 : 4,
      rank: state === "here" ? 0 : door ? 1 : index === 0 ? 2 : 3,
    })),
  );
  const kept: typeof marks = [];
  for (const mark of marks.toSorted((one, other) => one.rank - other.rank)) {
    const twin = kept.find(({ at }) => Math.hypot(at[0] - mark.at[0], at[1] - mark.at[1]) < NEAR);
    if (!twin) kept.push(mark);
    else if (twin.kind === "here" && mark.kind === "here") twin.text = [twin.text, mark.text].filter(Boolean).join(" ");
    else if (mark.door && mark.label === twin.label) twin.door = true;
  }
  return kept;
}
