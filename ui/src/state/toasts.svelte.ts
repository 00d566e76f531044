// Short words about what was just done, with a way to undo it.

export interface Toast {
  key: number;
  tone: "plain" | "good" | "bad";
  text: string;
  action?: { label: string; run: () => void };
}

/** How long one is read; those with an action, or bad news, stay twice as long. */
const READING_TIME = 6000;

let shown = $state.raw<Toast[]>([]);
let count = 0;
const endings = new Map<number, () => void>();

export const toasts = {
  get shown(): readonly Toast[] {
    return shown;
  },
};

interface Options extends Partial<Pick<Toast, "tone" | "action">> {
  /** It has gone, by itself or because it was dismissed or acted upon. */
  ongone?: () => void;
}

/** Says something; it goes away by itself. Answers its key, for [`dismiss`]. */
export function toast(text: string, { ongone, ...options }: Options = {}): number {
  const key = ++count;
  for (const { key } of shown.slice(0, -2)) dismiss(key);
  shown = [...shown, { key, text, tone: "plain", ...options }];
  if (ongone) endings.set(key, ongone);
  const time = options.action || options.tone === "bad" ? READING_TIME * 2 : READING_TIME;
  setTimeout(() => dismiss(key), time);
  return key;
}

export function dismiss(key: number): void {
  shown = shown.filter((toast) => toast.key !== key);
  const ending = endings.get(key);
  endings.delete(key);
  ending?.();
}
