// What keeps a form from being sent, and where in it that is.
import type { Address, ErrorCode, Form, LimitsView } from "../../../host/bindings/api";
import { isSameAddress, missingParts } from "../../../format/addressForm";
import type { AddressPart } from "../../../format/address";
import type { Kind } from "./kinds";

/** A part of the form that can be pointed at. */
export type Place = "text" | "files" | "lines" | `reason ${string}` | "wish" | "parcel" | "address" | AddressPart;

export interface Fault {
  place: Place;
  /** The sentence. */
  id: string;
  args?: Record<string, number>;
}

/** What is known beside the form. */
export interface Beside {
  kind: Kind;
  limits: LimitsView;
  files: number;
  /** Several parcels may be meant. */
  parcels: number;
  /** Where the order goes to now. */
  address: Address | null;
}

/** As a store counts characters. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** All that is to be put right, in the order in which it stands in the form. */
export function faultsOf(form: Form, beside: Beside): Fault[] {
  const { kind, limits, parcels } = beside;
  const faults: (Fault | false)[] = [
    ...faultsOfGoods(form, kind),
    kind.wishes.length > 0 && !form.wish && { place: "wish", id: "form-fault-wish" },
    kind.parcel && parcels > 1 && !form.shipment_id && { place: "parcel", id: "form-fault-parcel" },
    ...(kind.address ? faultsOfAddress(form, beside.address) : []),
    faultOfText(form.text, beside),
    beside.files > limits.attachments && { place: "files", id: "error-too-many-attachments" },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Where the engine's word about a form belongs. */
export function placeOf(code: ErrorCode): Place | null {
  const places: Partial<Record<ErrorCode, Place>> = {
    form_empty: "text",
    text_too_long: "text",
    no_lines: "lines",
    line_not_eligible: "lines",
    address_incomplete: "address",
    too_many_attachments: "files",
  };
  return places[code] ?? null;
}

function faultsOfGoods({ lines }: Form, { reasons }: Kind): Fault[] {
  if (reasons.length === 0) return [];
  if (lines.length === 0) return [{ place: "lines", id: "error-no-lines" }];
  const unsaid = lines.filter(({ reason }) => !reasons.includes(reason));
  return unsaid.map(({ line_id }) => ({ place: `reason ${line_id}`, id: "form-fault-reason" }));
}

function faultsOfAddress({ address, text }: Form, before: Address | null): Fault[] {
  if (!address || (before && isSameAddress(address, before))) {
    return text.trim() ? [] : [{ place: "address", id: "form-fault-same" }];
  }
  return missingParts(address).map((place) => ({ place, id: "form-fault-missing" }));
}

function faultOfText(text: string, { kind, files, limits }: Beside): Fault | false {
  const surplus = lengthOf(text) - limits.text;
  if (surplus > 0) return { place: "text", id: "form-fault-long", args: { count: surplus } };
  return kind.words && !text.trim() && files === 0 && { place: "text", id: "error-form-empty" };
}
