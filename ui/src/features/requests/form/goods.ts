// Which items of an order a topic can be about, how many of each, and why not.
import type { Order, OrderLine, RequestLine, ServicePolicy, Verdict } from "../../../host/bindings/api";

export interface Choice {
  line: OrderLine;
  /** How many of it can be chosen; with none, `why` says what keeps it. */
  most: number;
  /** The first moment at which it no longer can be, where that is not the same for the whole order. */
  until: string | null;
  why: "unshipped" | "made" | "over" | null;
}

/** Every line of the order, as far as `verdict` is about it. */
export function choicesOf(order: Order, verdict: Verdict | null, policy: ServicePolicy | null): Choice[] {
  const all = !verdict || verdict.lines.length === 0;
  return order.lines.map((line) => {
    if (all) return { line, most: line.quantity, until: null, why: null };
    const scope = verdict.lines.find(({ line_id, quantity }) => line_id === line.id && quantity > 0);
    if (scope) return { line, most: Math.min(scope.quantity, line.quantity), until: scope.until, why: null };
    return { line, most: 0, until: null, why: whyNot(order, line, verdict, policy) };
  });
}

/** Those that were chosen and can be, not more of them than can be, and not for a reason that does not fit. */
export function chosen(
  lines: readonly RequestLine[],
  choices: readonly Choice[],
  reasons: readonly string[],
): RequestLine[] {
  return choices.flatMap(({ line, most }) => {
    const asked = lines.find(({ line_id }) => line_id === line.id);
    if (!asked || most === 0) return [];
    const reason = reasons.includes(asked.reason) ? asked.reason : "";
    return [{ line_id: line.id, quantity: Math.max(1, Math.min(asked.quantity, most)), reason }];
  });
}

function whyNot(order: Order, line: OrderLine, { topic }: Verdict, policy: ServicePolicy | null): Choice["why"] {
  if (!order.shipments.some(({ lines }) => lines.length === 0 || lines.some(({ line_id }) => line_id === line.id)))
    return "unshipped";
  return topic === "return_replace" && line.made_to_order && !policy?.made_to_order_returns ? "made" : "over";
}
