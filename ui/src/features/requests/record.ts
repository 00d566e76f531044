// The parts of the service record: what needs the customer, what is new, what is open, what has ended.
import type { RequestRowView } from "../../host/bindings/api";

const ENDED: ReadonlySet<string> = new Set(["done", "refused", "withdrawn"]);

export interface Record {
  /** The store asks, or something is stuck. */
  needs: RequestRowView[];
  /** Answered, and not read. */
  news: RequestRowView[];
  open: RequestRowView[];
  ended: RequestRowView[];
}

/** Every request once, each part in the order in which the rows came. */
export function parted(rows: readonly RequestRowView[]): Record {
  const record: Record = { needs: [], news: [], open: [], ended: [] };
  for (const row of rows) record[partOf(row)].push(row);
  return record;
}

function partOf({ unread, state, sending }: RequestRowView): keyof Record {
  if (state === "waiting_for_customer" || sending?.state === "stuck") return "needs";
  if (unread) return "news";
  return ENDED.has(state ?? "") ? "ended" : "open";
}
