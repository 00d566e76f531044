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

export const toasts = {
  get shown(): readonly Toast[] {
    return shown;
  },
};

/** Says something; it goes away by itself. */
export function toast(text: string, options: Partial<Pick<Toast, "tone" | "action">> = {}): void {
  const key = ++count;
  shown = [...shown.slice(-2), { key, text, tone: "plain", ...options }];
  const time = options.action || options.tone === "bad" ? READING_TIME * 2 : READING_TIME;
  setTimeout(() => dismiss(key), time);
}

export function dismiss(key: number): void {
  shown = shown.filter((toast) => toast.key !== key);
}
