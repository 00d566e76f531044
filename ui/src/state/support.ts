// When people at the store answer, in words.
import { app } from "./app.svelte";
import { t } from "./language.svelte";
import { say } from "./say";

/** The hours line by line, and last the place whose clock they go by; nothing where the store does not say. */
export function supportHours(): string[] {
  const support = app.view.store?.support;
  if (!support || support.opening_hours.length === 0) return [];
  const place = support.time_zone.split("/").at(-1)?.replaceAll("_", " ") ?? "";
  const lines = support.opening_hours
    .map(say.hours)
    .map((line) => ("text" in line ? line.text : t("help-hours", line)));
  return [...lines, t("help-hours-zone", { place })];
}
