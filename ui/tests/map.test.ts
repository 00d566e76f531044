// The map: places lie where they are, on the round globe and on the flat picture.
import { describe, expect, test } from "vitest";
import { overlap } from "../src/parts/map/lines";
import { middleOf, outlines } from "../src/parts/map/outlines";
import { drawn, type Stop, type Way } from "../src/parts/map/picture";
import { projectionAround, within, type Spot } from "../src/parts/map/projection";
import { COUNTRIES_WITH_TOWNS, locate, spotsOf } from "../src/parts/map/towns";

const { countries, borders } = outlines();

describe("the outlines", () => {
  test("have the world in them, with the borders between its countries", () => {
    expect(countries.length).toBeGreaterThan(190);
    expect(borders.length).toBeGreaterThan(300);
    const gaps = countries
      .flatMap(({ rings }) => rings.map(({ spots }) => spots))
      .filter((ring) => ring.some((spot, at) => far(spot, ring.at(at - 1)!)));
    expect(gaps).toEqual([]);
  });

  test("know the middle of a country, in it, and also of one too small to be drawn", () => {
    for (const { country } of countries) expect(away(middleOf(country)!, country), country).toBeLessThan(0.3);
    expect(middleOf("SG")).toEqual([103.8, 1.4]);
    expect(middleOf("ZZ")).toBeNull();
  });
});

describe("a town", () => {
  test("lies in its country", () => {
    const astray = COUNTRIES_WITH_TOWNS.flatMap((country) =>
      [...spotsOf(country)].filter(([, spot]) => away(spot, country) > 0.5).map(([name]) => `${name}, ${country}`),
    );
    expect(astray).toEqual([]);
  });

  test("is known however a carrier writes it", () => {
    for (const name of ["Liège", "LIEGE", "Lüttich"]) {
      expect(locate(name, null, "BE"), name).toEqual({ spot: [5.6, 50.6], exact: true });
    }
    expect(locate("广州", null, "CN")).toEqual(locate("GUANGZHOU", null, "CN"));
  });

  test("of a common name is known with its region only", () => {
    expect(locate("Springfield", "IL", "US")).toEqual({ spot: [-89.6, 39.8], exact: true });
    expect(locate("Springfield", "MO", "US")?.exact).toBe(false);
  });

  test("that is not known lies somewhere in its country", () => {
    expect(locate("Nowhere", null, "DE")).toEqual({ spot: middleOf("DE"), exact: false });
    expect(locate("Nowhere", null, "ZZ")).toBeNull();
  });
});

describe("the projection", () => {
  test("shows areas truly, wherever it looks", () => {
    for (const middle of [
      [10, 51],
      [139, 36],
      [-150, 65],
      [0, 0],
    ] as Spot[]) {
      const { project } = projectionAround(middle);
      const patch = ([east, north]: Spot) => {
        const [left] = project([east - 0.5, north]);
        const [right] = project([east + 0.5, north]);
        return (
          ((right - left) * (project([east, north - 0.5])[1] - project([east, north + 0.5])[1])) /
          Math.cos((north * Math.PI) / 180)
        );
      };
      expect(patch([middle[0] + 30, 60]) / patch(middle)).toBeCloseTo(1, 2);
    }
  });

  test("shows shapes as they are in its middle", () => {
    const { project } = projectionAround([25, 62]);
    const wide = project([26, 62])[0] - project([24, 62])[0];
    const high = project([25, 61])[1] - project([25, 63])[1];
    expect(wide / high).toBeCloseTo(Math.cos((62 * Math.PI) / 180), 2);
  });

  test("goes on beyond the 180th meridian", () => {
    expect(within(140, -122)).toBe(238);
    expect(within(-122, 140)).toBe(-220);
    const { project } = projectionAround([190, 40]);
    expect(project([140, 40])[0]).toBeLessThan(project([238, 40])[0]);
  });
});

describe("a picture of a way", () => {
  const size = { width: 600, height: 250 };
  const measure = (text: string) => ({ width: text.length * 8, height: 17 });
  const picture = (...ways: Way[]) => drawn(ways, size, measure)!;
  const mark = (shown: ReturnType<typeof picture>, kind: string) => shown.marks.find((each) => each.kind === kind)!;

  test("takes the short way round the globe", () => {
    const shown = picture(
      way(stop("成田", "JP", "past"), stop("Anchorage", "US", "past"), stop("Chicago", "US", "here")),
    );
    const [tokyo, chicago] = [mark(shown, "past"), mark(shown, "here")];
    const xs = shown.marks.map(({ at: [x] }) => x);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(size.width);
    expect(tokyo.at[0]).toBeLessThan(chicago.at[0]);
    // The Atlantic lies behind: no land of Europe stands between the two.
    expect(shown.land.map(({ key }) => key)).not.toContain("FR");
  });

  test("within a country shows the country, as large as fits", () => {
    const shown = picture(way(stop("Leipzig", "DE", "here"), stop("Kassel", "DE", "ahead", true)));
    const germany = shown.land.find(({ key }) => key === "DE")!;
    expect(germany.kind).toBe("here");
    const ys = [...germany.path.matchAll(/[ML]\S+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(size.height / 2);
    expect(shown.land.map(({ key }) => key)).not.toContain("GR");
  });

  test("within a country leaves out what lies far off its main land", () => {
    const shown = picture(way(stop("Bergen", "NO", "past"), stop("Tromsø", "NO", "here")));
    const [top, bottom] = [mark(shown, "here").at[1], mark(shown, "past").at[1]];
    expect(bottom - top).toBeGreaterThan(size.height / 3);
  });

  test("tints where it has been and where it is, and marks what is ahead", () => {
    const shown = picture(
      way(stop("广州", "CN", "past"), stop("Liège", "BE", "here"), stop("Kassel", "DE", "ahead", true)),
    );
    const kinds = Object.fromEntries(shown.land.map(({ key, kind }) => [key, kind]));
    expect([kinds.CN, kinds.BE, kinds.DE, kinds.FR]).toEqual(["passed", "here", "far", "far"]);
    expect(shown.legs.map(({ ahead }) => ahead)).toEqual([false, true]);
    expect(mark(shown, "ahead").door).toBe(true);
  });

  test("names a country where the town is not known, and no town that it does not show", () => {
    const shown = picture(way(stop("广州", "CN", "past"), stop("Nowhere", "DE", "here")));
    expect(mark(shown, "here").vague).toBe(true);
    expect(shown.labels.map(({ text }) => text)).toEqual(["country DE", "广州"]);
  });

  test("leaves out a vague stop beside a known one in its country, and what lies nowhere", () => {
    const shown = picture(
      way(stop("Nowhere", "DE", "past"), stop("Leipzig", "DE", "past"), stop("Lyon", "FR", "here")),
    );
    expect(shown.marks).toHaveLength(2);
    expect(drawn([way(stop("Nowhere", "ZZ", "here"))], size, measure)).toBeNull();
  });

  test("writes no name over another, over a mark, or beyond its edge", () => {
    const towns = [
      "Berlin",
      "Leipzig",
      "Kassel",
      "Erfurt",
      "Magdeburg",
      "Hannover",
      "Dresden",
      "Frankfurt",
      "Nürnberg",
    ];
    const shown = picture(way(...towns.map((name, index) => stop(name, "DE", index === 8 ? "here" : "past"))));
    const boxes = shown.labels.map(({ text, at }) => ({ middle: at, ...measure(text) }));
    expect(boxes.length).toBeGreaterThan(3);
    const dots = shown.marks.map(({ at, kind }) => {
      const across = kind === "here" ? 20 : 8;
      return { middle: at, width: across, height: across };
    });
    boxes.forEach((box, index) => {
      expect([...boxes.slice(index + 1), ...dots].filter((other) => overlap(box, other))).toEqual([]);
      expect(box.middle[0] - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.middle[0] + box.width / 2).toBeLessThanOrEqual(size.width);
    });
  });

  test("draws each parcel its own line, and numbers where they are", () => {
    const shared = [stop("广州", "CN", "past"), stop("Anchorage", "US", "past")] as const;
    const shown = picture(
      { ...way(...shared, stop("Chicago", "US", "here")), key: "one", mark: "1" },
      { ...way(shared[0], { ...shared[1], state: "here" }), key: "two", mark: "2" },
    );
    expect(new Set(shown.legs.map(({ path }) => path)).size).toBe(3);
    expect(shown.marks.map(({ text }) => text).filter(Boolean)).toEqual(["1", "2"]);
  });

  function way(...stops: Stop[]): Way {
    return { key: "way", tone: "plain", stops };
  }

  function stop(name: string, country: string, state: Stop["state"], door = false): Stop {
    return { name, country, countryName: `country ${country}`, state, door };
  }
});

/** Degrees from a spot to the land of a country: none within. */
function away([x, y]: Spot, country: string): number {
  const rings = countries.find((each) => each.country === country)?.rings.map(({ spots }) => spots);
  // Too small to be drawn.
  if (!rings) return Math.hypot(x - middleOf(country)![0], y - middleOf(country)![1]);
  const inside = rings.filter((ring) => holds(ring, [x, y]) || holds(ring, [x + 360, y])).length % 2 === 1;
  return inside ? 0 : Math.min(...rings.flat().map(([east, north]) => Math.hypot(within(x, east) - x, north - y)));
}

function holds(ring: readonly Spot[], [x, y]: Spot): boolean {
  return ring.reduce((inside, [ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}

/** A step that no outline takes. */
function far([x, y]: Spot, [otherX, otherY]: Spot): boolean {
  return Math.hypot(x - otherX, y - otherY) > 20;
}
