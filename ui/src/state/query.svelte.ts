// Answers of the host, kept by name and arguments, and asked for again when what they read has changed.
import { untrack } from "svelte";
import { reads, type Changed, type ErrorView, type Tag } from "../host/bindings/api";
import type { Answer, Args, Name } from "../host/host";
import { call, onChanged } from "./connection";

/** How many answers nobody looks at are kept, for a way back without waiting. */
const UNWATCHED = 60;

/** What is known of an answer. While it is asked for anew, the old data stays. */
export interface Query<T> {
  readonly data: T | null;
  readonly error: ErrorView | null;
  /** It is being asked for, and there is nothing to show yet. */
  readonly loading: boolean;
  retry(): void;
}

export interface Queries<T> {
  readonly all: readonly (T | null)[];
  readonly error: ErrorView | null;
  retry(): void;
}

class Entry {
  data = $state.raw<unknown>(null);
  error = $state.raw<ErrorView | null>(null);
  busy = $state(false);
  watchers = 0;
  #stale = true;

  constructor(
    readonly name: Name,
    readonly args: unknown,
  ) {}

  /** Asks unless the answer is fresh or on its way; a change meanwhile makes it ask once more. */
  async refresh(): Promise<void> {
    if (this.busy || !this.#stale) return;
    this.busy = true;
    while (this.#stale) {
      this.#stale = false;
      try {
        this.data = await call(this.name, this.args as never);
        this.error = null;
      } catch (thrown) {
        this.error = thrown as ErrorView;
      }
    }
    this.busy = false;
  }

  expire(): void {
    this.#stale = true;
    if (this.watchers > 0) void this.refresh();
  }

  touches(tags: readonly Tag[]): boolean {
    return reads[this.name].some((tag) => tags.includes(tag));
  }
}

const entries = new Map<string, Entry>();

/** Begins to follow the host's changes; the returned function stops it and forgets every answer. */
export async function follow(): Promise<() => void> {
  const stop = await onChanged(expire);
  return () => {
    stop();
    entries.clear();
  };
}

function expire({ tags }: Changed): void {
  for (const entry of entries.values()) {
    if (entry.touches(tags)) entry.expire();
  }
}

/**
 * The answer to a command, for as long as the component lives. `args` may depend on state; answering `undefined` asks nothing.
 * With `keep`, the previous answer stays until the one to new arguments is there: for lists that are typed into.
 * With `fresh`, an answer from an earlier visit is not shown: for what is filled in, which changes without being read.
 */
export function query<N extends Name>(
  name: N,
  args: () => Args<N> | undefined,
  options: { keep?: boolean; fresh?: boolean } = {},
): Query<Answer<N>> {
  const entry = $derived.by(() => {
    const given = args();
    return given === undefined ? null : untrack(() => entryOf(name, given, options.fresh));
  });
  let previous: unknown = null;

  $effect(() => (entry ? watch(entry) : undefined));

  const data = $derived.by(() => {
    const current = entry?.data ?? null;
    if (current !== null) previous = current;
    return (current ?? (options.keep && entry ? previous : null)) as Answer<N> | null;
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return entry?.error ?? null;
    },
    get loading() {
      return entry !== null && data === null && entry.error === null;
    },
    retry: () => entry?.expire(),
  };
}

/**
 * As [`query`], for several arguments at once: the pages of a long list that are in sight. Answers stand where their
 * arguments stand, null while they are waited for.
 */
export function queries<N extends Name>(name: N, args: () => readonly Args<N>[]): Queries<Answer<N>> {
  const watched = $derived.by(() => {
    const given = args();
    return untrack(() => given.map((each) => entryOf(name, each)));
  });
  $effect(() => {
    const leave = watched.map(watch);
    return () => leave.forEach((leave) => leave());
  });
  return {
    get all() {
      return watched.map((entry) => entry.data as Answer<N> | null);
    },
    get error() {
      return watched.find((entry) => entry.error && entry.data === null)?.error ?? null;
    },
    retry: () => watched.forEach((entry) => entry.expire()),
  };
}

/** Counts somebody who looks at an answer, and asks for it; the returned function counts them off. */
function watch(entry: Entry): () => void {
  entry.watchers += 1;
  untrack(() => void entry.refresh());
  return () => void (entry.watchers -= 1);
}

function entryOf(name: Name, args: unknown, fresh = false): Entry {
  const key = `${name} ${JSON.stringify(args)}`;
  const known = entries.get(key);
  if (known && (!fresh || known.watchers > 0)) return known;
  const entry = new Entry(name, args);
  entries.set(key, entry);
  forgetOldest();
  return entry;
}

function forgetOldest(): void {
  let surplus = entries.size - UNWATCHED;
  for (const [key, entry] of entries) {
    if (surplus-- <= 0) return;
    if (entry.watchers === 0 && !entry.busy) entries.delete(key);
  }
}
