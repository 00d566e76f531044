// Moving through a list by the arrow keys: where a key leads, and a list whose rows they move between.

interface Rules {
  /** Rows that Page Up and Page Down pass by; without it they are left to whoever scrolls. */
  page?: number;
  /** Behind the last row comes the first. */
  round?: boolean;
}

/** The row that a key leads to from `at`, out of `count`; null for any other key. Before the first row, `at` is -1. */
export function stepOf(event: KeyboardEvent, at: number, count: number, { page, round }: Rules = {}): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing || count === 0) return null;
  const last = count - 1;
  const within = (row: number) => Math.max(0, Math.min(last, row));
  switch (event.key) {
    case "ArrowDown":
      return round && at === last ? 0 : within(at + 1);
    case "ArrowUp":
      return round && at <= 0 ? last : within(at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return page ? within(at + page) : null;
    case "PageUp":
      return page ? within(at - page) : null;
    default:
      return null;
  }
}

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

interface Options {
  /** What a row is. Its first link or button is what the keys move to. */
  row?: string;
  /** What comes before the first row, for instance the box that the list was found by. */
  before?: () => HTMLElement | null;
}

/**
 * The rows in an element, also of several lists in it, are one stop for Tab; ↑, ↓, Home and End move between them, and
 * Tab goes on inside the row that is entered.
 */
export function roving({ row = "li", before }: Options = {}): (list: HTMLElement) => () => void {
  return (list) => {
    let active: HTMLElement | null = null;
    const rows = () => [...list.querySelectorAll<HTMLElement>(row)].filter((each) => mainOf(each) !== null);

    const settle = () => {
      const all = rows();
      if (!active || !all.includes(active)) active = all[0] ?? null;
      for (const each of all) {
        for (const stop of each.querySelectorAll<HTMLElement>(STOPS)) setStop(stop, each === active);
      }
    };
    const onfocusin = ({ target }: FocusEvent) => {
      const entered = (target as HTMLElement).closest<HTMLElement>(row);
      if (!entered || entered === active || !list.contains(entered)) return;
      active = entered;
      settle();
    };
    const onkeydown = (event: KeyboardEvent) => {
      const all = rows();
      const at = active && active.contains(event.target as Node) ? all.indexOf(active) : -1;
      if (event.defaultPrevented || at < 0 || keepsKeys(event.target as HTMLElement)) return;
      const next = stepOf(event, at, all.length);
      const target = event.key === "ArrowUp" && at === 0 ? before?.() : next === null ? null : mainOf(all[next]!);
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "nearest" });
    };

    settle();
    // Rows that come or go, and controls in them.
    const changes = new MutationObserver(settle);
    changes.observe(list, { childList: true, subtree: true });
    list.addEventListener("focusin", onfocusin);
    list.addEventListener("keydown", onkeydown);
    return () => {
      changes.disconnect();
      list.removeEventListener("focusin", onfocusin);
      list.removeEventListener("keydown", onkeydown);
    };
  };
}

/** Moves into a list from outside of it: to its first row. Answers whether there is one. */
export function enter(list: HTMLElement, row = "li"): boolean {
  const first = [...list.querySelectorAll<HTMLElement>(row)].map(mainOf).find(Boolean);
  first?.focus();
  return first !== undefined;
}

function mainOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>("a[href], button:not(:disabled)");
}

/** Whether Tab stops here; what never was a stop does not become one. */
function setStop(element: HTMLElement, on: boolean): void {
  if (on && element.dataset.stop === "off") {
    delete element.dataset.stop;
    element.removeAttribute("tabindex");
  } else if (!on && element.tabIndex >= 0) {
    element.dataset.stop = "off";
    element.tabIndex = -1;
  }
}

/** A field has its own use for these keys. */
function keepsKeys(element: HTMLElement): boolean {
  return element.matches("input:not([type=checkbox]), select, textarea, [contenteditable]");
}
