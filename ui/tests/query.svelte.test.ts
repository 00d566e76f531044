// Answers that are kept, and asked for again when what they read has changed.
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Changed, Tag } from "../src/host/bindings/api";
import { connect } from "../src/state/connection";
import { follow, queries, query, type Query } from "../src/state/query.svelte";

let asked: [name: string, args: unknown][];
let answer: (name: string, args: unknown) => unknown;
let tell: (changed: Changed) => void;
let cleanUp: (() => void)[];

const changed = (...tags: Tag[]) => tell({ tags });
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};

/** Runs as a component does, until the test is over or the returned function is called. */
function watching<T>(body: () => T): [T, () => void] {
  let result!: T;
  const leave = $effect.root(() => {
    result = body();
  });
  cleanUp.push(leave);
  flushSync();
  return [result, leave];
}

beforeEach(async () => {
  asked = [];
  cleanUp = [];
  answer = (name) => `${name} ${asked.length}`;
  connect({
    call: async (name, args) => {
      asked.push([name, args]);
      return answer(name, args) as never;
    },
    onChanged: async (listener) => {
      tell = listener;
      return () => {};
    },
    mediaUrl: (hash) => hash,
  });
  cleanUp.push(await follow());
});

afterEach(() => cleanUp.reverse().forEach((stop) => stop()));

test("an answer is asked for once, however many look at it", async () => {
  const [first] = watching(() => query("home_read", () => null));
  const [second] = watching(() => query("home_read", () => null));
  expect(first.loading).toBe(true);
  await settled();
  expect(asked).toHaveLength(1);
  expect(second.data).toBe("home_read 1");
});

test("a change of what it reads asks again, a change of something else does not", async () => {
  const [home] = watching(() => query("home_read", () => null));
  await settled();
  changed("help", "sync");
  await settled();
  expect(asked).toHaveLength(1);
  changed("orders");
  await settled();
  expect(home.data).toBe("home_read 2");
});

test("old data stays until the new is there", async () => {
  const [home] = watching(() => query("home_read", () => null));
  await settled();
  let arrive = (_: string) => {};
  answer = () => new Promise((resolve) => (arrive = resolve));
  changed("orders");
  await settled();
  expect(home.data).toBe("home_read 1");
  expect(home.loading).toBe(false);
  arrive("newer");
  await settled();
  expect(home.data).toBe("newer");
});

test("a change while it is asked for asks once more", async () => {
  const arrivals: ((value: string) => void)[] = [];
  answer = () => new Promise((resolve) => arrivals.push(resolve));
  const [home] = watching(() => query("home_read", () => null));
  changed("orders");
  arrivals[0]!("already old");
  await settled();
  expect(asked).toHaveLength(2);
  arrivals[1]!("fresh");
  await settled();
  expect(home.data).toBe("fresh");
});

test("an error is shown, and gone after it worked", async () => {
  answer = () => Promise.reject({ code: "internal", args: {} });
  const [home] = watching(() => query("home_read", () => null));
  await settled();
  expect(home.error?.code).toBe("internal");
  expect(home.loading).toBe(false);
  answer = () => "well";
  home.retry();
  await settled();
  expect(home).toMatchObject({ data: "well", error: null });
});

test("what nobody looks at is not asked for, until somebody looks again", async () => {
  const [, leave] = watching(() => query("home_read", () => null));
  await settled();
  leave();
  changed("orders");
  await settled();
  expect(asked).toHaveLength(1);
  const [again] = watching(() => query("home_read", () => null));
  expect(again.data).toBe("home_read 1");
  await settled();
  expect(again.data).toBe("home_read 2");
});

test("nothing is asked without arguments", async () => {
  const [home] = watching(() => query("home_read", () => undefined));
  await settled();
  expect(asked).toHaveLength(0);
  expect(home.loading).toBe(false);
});

test("a list that is typed into keeps its last answer until the next one", async () => {
  let text = $state("a");
  answer = (_, args) => (args as { text: string }).text;
  const keeping = { keep: true };
  const [found]: [Query<unknown>, () => void] = watching(() =>
    query("search_find", () => ({ text, limit: 5 }), keeping),
  );
  await settled();
  expect(found.data).toBe("a");
  text = "ab";
  flushSync();
  expect(found.data).toBe("a");
  await settled();
  expect(found.data).toBe("ab");
});

test("the pages of a long list are asked for as they come into sight", async () => {
  let pages = $state([0]);
  answer = (_, args) => (args as { offset: number }).offset;
  const page = (offset: number) => ({ text: "", filter: "all", sort: "newest_first", offset, limit: 100 }) as const;
  const [list] = watching(() => queries("orders_list", () => pages.map((number) => page(number * 100))));
  await settled();
  expect(list.all).toEqual([0]);
  pages = [0, 1];
  flushSync();
  expect(list.all).toEqual([0, null]);
  await settled();
  expect(list.all).toEqual([0, 100]);
  expect(asked).toHaveLength(2);
});
