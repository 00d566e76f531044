// Draws the coarse outlines of the world that the app ships with: `npm install && npm start` writes src/parts/map/outlines.json.
// From Natural Earth 1:50m (public domain), as packed by world-atlas.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mergeArcs, quantize } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, quantile, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify"; // prettier-ignore

/** The share of points that stay. */
const KEPT = 0.21;
/** Islands smaller than this (in steradians; about 4 km²) are left out. */
const SMALLEST = 1e-7;
/** Steps across the world: about 4 km each. */
const STEPS = 10_000;
/** Areas without a code in the source, and whose they are to the General Assembly of the United Nations. */
const BELONG = { Kosovo: "XK", "N. Cyprus": "CY", Somaliland: "SO", "Indian Ocean Ter.": "AU" };
/** A place in the part of one outline that belongs to another (A/RES/68/262). */
const MOVED = { from: "RU", to: "UA", place: [34.3, 45.3] };
const LEFT_OUT = new Set(["AQ", "Siachen Glacier"]);

const source = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"),
);
const countries = gather(source);
const middles = Object.fromEntries(countries.map((country) => [country.id, middle(country)]));
write(coarse({ ...source, objects: { countries: { type: "GeometryCollection", geometries: countries } } }));

/** The outline of each country by its two letters. */
function gather(world) {
  const parts = {};
  for (const { id, properties, ...geometry } of world.objects.countries.geometries) {
    const code = BELONG[properties.name] ?? (id ? Intl.getCanonicalLocales(`und-${id}`)[0].slice(4) : properties.name);
    if (LEFT_OUT.has(code)) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    for (const arcs of polygons) {
      const at = code === MOVED.from && holds(rings(world, arcs)[0], MOVED.place) ? MOVED.to : code;
      (parts[at] ??= []).push({ type: "Polygon", arcs });
    }
  }
  return Object.entries(parts).map(([id, polygons]) => ({ ...mergeArcs(world, polygons), id }));
}

function coarse(world) {
  const weighed = presimplify(world, sphericalTriangleArea);
  const few = simplify(weighed, quantile(weighed, KEPT));
  return quantize(filter(few, filterAttachedWeight(few, SMALLEST, sphericalRingArea)), STEPS);
}

function write({ transform, arcs, objects }) {
  const used = new Map();
  const renamed = (arc) => {
    const own = arc < 0 ? ~arc : arc;
    if (!used.has(own)) used.set(own, used.size);
    return arc < 0 ? ~used.get(own) : used.get(own);
  };
  const outlines = objects.countries.geometries
    .filter(({ type }) => type)
    .map(({ id, type, arcs }) => [id, (type === "Polygon" ? [arcs] : arcs).flat().map((ring) => ring.map(renamed))]);
  const lines = [...used.keys()].map((arc) => arcs[arc].flat().map(letters).join(""));
  const { scale, translate } = transform;
  const made = { scale, translate, lines: lines.join(" "), outlines: Object.fromEntries(outlines), middles };
  writeFileSync(new URL("../src/parts/map/outlines.json", import.meta.url), `${JSON.stringify(made)}\n`);
}

/** A whole number in letters of four bits, the lowest first; upper case says that more follow. */
function letters(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = "";
  for (; rest > 15; rest >>>= 4) text += "ABCDEFGHIJKLMNOP"[rest & 15];
  return text + "abcdefghijklmnop"[rest];
}

/** Lines that cross the 180th meridian run on beyond 180°. */
function rings(world, arcs) {
  return feature(world, { type: "Polygon", arcs }).geometry.coordinates.map((ring) => {
    let near = ring[0][0];
    return ring.map(([x, y]) => [(near = x - 360 * Math.round((x - near) / 360)), y]);
  });
}

/** The place of the largest part that is farthest from its border, in degrees of longitude and latitude. */
function middle(country) {
  const polygons = country.arcs.map((arcs) => rings(source, arcs));
  const [outer] = polygons.toSorted((one, other) => size(other[0]) - size(one[0]))[0];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
  let best = { distance: -1, place: [west + width / 2, south + height / 2] };
  for (let column = 1; column < 40; column += 1) {
    for (let row = 1; row < 40; row += 1) {
      const place = [west + (width * column) / 40, south + (height * row) / 40];
      const squeeze = Math.cos((place[1] * Math.PI) / 180);
      if (!holds(outer, place)) continue;
      const distance = Math.min(...outer.map(([x, y]) => Math.hypot((x - place[0]) * squeeze, y - place[1])));
      if (distance > best.distance) best = { distance, place };
    }
  }
  const [x, y] = best.place.map((degrees) => Math.round(degrees * 10) / 10);
  return [x - 360 * Math.round(x / 360), y];
}

function size(ring) {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return Math.abs(twice) * Math.cos((ring[0][1] * Math.PI) / 180);
}

function holds(ring, [x, y]) {
  let inside = false;
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
