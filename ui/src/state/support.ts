// When people at the store answer, in words.
import { app } from "./app.svelte";
import { t } from "./language.svelte";
import { say } from "./say";

/** The hours line by line, and last the clock they go by; nothing where the store does not say. */
export function supportHours(): string[] {
  const support = app.view.store?.support;
  if (!support || support.opening_hours.length === 0) return [];
  const lines = support.opening_hours
    .map(say.hours)
    .map((line) => ("text" in line ? line.text : t("help-hours", line)));
  return [...lines, say.zone(support.time_zone)];
}
