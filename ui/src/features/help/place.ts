// Remembers how far an article is read, in pauses of scrolling and when it is left.
import { keepPlace } from "../../state/reading";
import type { Place } from "./follow";

/** How long a pause is. */
const PAUSE = 800;

/** Remembers the places in one article that it is told of; `stop` keeps the last one at once. */
export function rememberer(id: string): { note(place: Place): void; stop(): void } {
  let last: Place | null = null;
  let kept = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = () => {
    clearTimeout(timer);
    if (!last) return;
    const { block, blocks, end } = last;
    last = null;
    kept = end ? 0 : block;
    keepPlace(id, kept > 0 ? { block, blocks } : null);
  };

  return {
    note(place) {
      // Whoever only looks in, or sees all of it at once, has begun nothing.
      if (place.block === 0 && kept === 0 && !last) return;
      last = place;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    },
    stop: keep,
  };
}
