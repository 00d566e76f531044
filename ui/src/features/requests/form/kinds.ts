// What each topic's form asks for.
import type { HelpTopic, LineReason, Wish } from "../../../host/bindings/api";

export interface Kind {
  /** Why something can be wrong with goods, for those that are about goods. */
  reasons: readonly LineReason[];
  wishes: readonly Wish[];
  address: boolean;
  parcel: boolean;
  /** It says nothing without a text (or a picture). */
  words: boolean;
  files: boolean;
}

const PLAIN: Kind = { reasons: [], wishes: [], address: false, parcel: false, words: true, files: true };

const WISHES = ["refund", "replacement", "store_credit"] as const satisfies readonly Wish[];

const RETURNED = [
  "changed_mind",
  "too_small",
  "too_large",
  "not_as_described",
  "arrived_late",
  "defective",
  "other",
] as const satisfies readonly LineReason[];

const WRONG = [
  "missing",
  "wrong_item",
  "damaged",
  "defective",
  "not_as_described",
  "other",
] as const satisfies readonly LineReason[];

/** Of these, a picture says more than words. */
export const SHOWN: ReadonlySet<LineReason> = new Set(["damaged", "wrong_item", "defective", "not_as_described"]);

const KINDS: Record<string, Kind> = {
  change_address: { ...PLAIN, address: true, words: false, files: false },
  cancel_order: { ...PLAIN, words: false, files: false },
  return_replace: { ...PLAIN, reasons: RETURNED, wishes: WISHES, words: false },
  item_problem: { ...PLAIN, reasons: WRONG, wishes: WISHES, words: false },
  package_not_received: { ...PLAIN, parcel: true },
};

export function kindOf(topic: HelpTopic): Kind {
  return KINDS[topic] ?? PLAIN;
}
