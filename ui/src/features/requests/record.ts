// The parts of the service record: what needs the customer, what is open, what has ended.
import type { RequestRowView } from "../../host/bindings/api";

const ENDED: ReadonlySet<string> = new Set(["done", "refused", "withdrawn"]);

export interface Record {
  needs: RequestRowView[];
  open: RequestRowView[];
  ended: RequestRowView[];
}

/** Every request once, each part in the order in which the rows came. */
export function parted(rows: readonly RequestRowView[]): Record {
  const record: Record = { needs: [], open: [], ended: [] };
  for (const row of rows) {
    if (needsCustomer(row)) record.needs.push(row);
    else if (ENDED.has(row.state ?? "")) record.ended.push(row);
    else record.open.push(row);
  }
  return record;
}

/** Something is stuck, the store asks, or its answer was not read. */
function needsCustomer({ unread, state, sending }: RequestRowView): boolean {
  return unread || state === "waiting_for_customer" || sending?.state === "stuck";
}
