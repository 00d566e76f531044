// Asking the store in words that were already typed elsewhere.
import { call } from "./connection";
import { go } from "./route.svelte";

/** Opens the form for a question about no order; what was typed stands in it, unless one was begun before. */
export async function ask(text: string): Promise<void> {
  const subject = { kind: "contact" } as const;
  const form = { text, lines: [], wish: null, address: null, shipment_id: null };
  try {
    const { draft } = await call("form_read", { subject });
    if (!draft) await call("draft_keep", { subject, form });
  } finally {
    go({ name: "contact" });
  }
}
