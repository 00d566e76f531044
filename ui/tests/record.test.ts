// The parts of the service record, and the addresses in messages.
import { describe, expect, test } from "vitest";
import { pieces } from "../src/format/links";
import { parted } from "../src/features/requests/record";
import type { RequestRowView } from "../src/host/bindings/api";
import { sending } from "../src/host/memory/threads";

function row(id: string, more: Partial<RequestRowView>): RequestRowView {
  return {
    id,
    topic: "contact",
    order_id: null,
    order_number: null,
    title: null,
    image: null,
    state: "received",
    sending: null,
    excerpt: "",
    author: "customer",
    updated_at: "2026-05-20T09:30:00Z",
    unread: false,
    ...more,
  };
}

describe("the service record", () => {
  const stuck = sending("1", { state: "stuck", stuck: { code: "expired", refusal: null, nearest: null } });

  test.each<[keyof ReturnType<typeof parted>, Partial<RequestRowView>]>([
    ["needs", { state: "waiting_for_customer" }],
    ["needs", { state: "waiting_for_customer", unread: true }],
    ["needs", { state: null, sending: stuck }],
    ["needs", { state: "done", sending: stuck }],
    ["news", { state: "in_review", unread: true }],
    ["news", { state: "done", unread: true }],
    ["open", { state: "received" }],
    ["open", { state: "accepted" }],
    ["open", { state: null, sending: sending("1") }],
    ["open", { state: "a state of a newer store" }],
    ["ended", { state: "done" }],
    ["ended", { state: "refused" }],
    ["ended", { state: "withdrawn", sending: sending("1") }],
  ])("has under %s what is %o", (part, more) => {
    const record = parted([row("r", more)]);
    expect(record[part].map(({ id }) => id)).toEqual(["r"]);
    expect(Object.values(record).flat()).toHaveLength(1);
  });

  test("keeps the order of the rows", () => {
    const { open } = parted(["a", "b", "c"].map((id) => row(id, {})));
    expect(open.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

describe("an address in a message", () => {
  const found = (text: string) => pieces(text).flatMap(({ url }) => url ?? []);

  test("ends before the sentence around it does", () => {
    expect(found("See https://larkspur.example/help/labels.")).toEqual(["https://larkspur.example/help/labels"]);
    expect(found("(https://larkspur.example/a_(b)), then “https://larkspur.example/c”?")).toEqual([
      "https://larkspur.example/a_(b)",
      "https://larkspur.example/c",
    ]);
    expect(found("https://larkspur.example/ラベルをご覧ください")).toEqual(["https://larkspur.example/"]);
  });

  test("is only one of the web", () => {
    expect(found("javascript:alert(1) file:///etc/passwd mailto:a@b.example https:// http://")).toEqual([]);
  });

  test("leaves every letter of the message in its place", () => {
    const text = "\n  One https://a.example/x, two.\nThree http://b.example ";
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
