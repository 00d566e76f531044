// What is thrown away on this machine can be had back for a while, and goes only then.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memory } from "../src/host/memory";
import { connect } from "../src/state/connection";
import { Draft } from "../src/state/draft.svelte";
import { areReadingsGoing, forgetReadings, reopen } from "../src/state/reading";
import { discardStuck, isDropped } from "../src/state/requests";
import { dismiss, toasts } from "../src/state/toasts.svelte";

const SUBJECT = { kind: "contact" } as const;
const file = (sha256: string) => ({ sha256, name: `${sha256}.jpg`, content_type: "image/jpeg", bytes: 1 });
const FORM = { text: "x", lines: [], wish: null, address: null, shipment_id: null };

let calls: string[] = [];

beforeEach(() => {
  calls = [];
  const host = memory();
  connect({
    ...host,
    call: async (name, args) => {
      calls.push(name);
      if (name === "attachment_remove" || name === "reading_forget" || name === "intent_discard") return null as never;
      return host.call(name, args);
    },
  });
});

afterEach(() => [...toasts.shown].forEach(({ key }) => dismiss(key)));

function undo(): void {
  const { key, action } = toasts.shown.at(-1)!;
  action!.run();
  dismiss(key);
}

describe("a file taken out of a draft", () => {
  const draft = () => new Draft(SUBJECT, { form: FORM, attachments: [file("a"), file("b")], updated_at: "" } as never);
  const names = (draft: Draft) => draft.files.here.map(({ sha256 }) => sha256);

  test("comes back to where it was", () => {
    const { files } = draft();
    files.remove("a");
    expect(files.here).toHaveLength(1);
    undo();
    expect(files.here.map(({ sha256 }) => sha256)).toEqual(["a", "b"]);
    expect(calls).toEqual([]);
  });

  test("goes when the word about it goes", async () => {
    const begun = draft();
    begun.files.remove("b");
    dismiss(toasts.shown.at(-1)!.key);
    await vi.waitFor(() => expect(calls).toEqual(["attachment_remove"]));
    expect(names(begun)).toEqual(["a"]);
  });

  test("is not sent along", async () => {
    const begun = draft();
    begun.files.remove("a");
    await begun.send();
    expect(calls.indexOf("attachment_remove")).toBeLessThan(calls.indexOf("request_send"));
    expect(calls).toContain("attachment_remove");
  });
});

describe("what was read", () => {
  test("is out of sight at once, and can be had back", () => {
    forgetReadings();
    expect(areReadingsGoing()).toBe(true);
    undo();
    expect(areReadingsGoing()).toBe(false);
    expect(calls).toEqual([]);
  });

  test("is forgotten before anything else is read", async () => {
    forgetReadings();
    await reopen("track-a-package");
    expect(calls.slice(0, 2)).toEqual(["reading_forget", "place_read"]);
    expect(areReadingsGoing()).toBe(false);
  });
});

test("what is stuck is left out of lists, and thrown away only when it is too late to have it back", async () => {
  const sending = { intent: "7" } as never;
  discardStuck("7");
  expect(isDropped(sending)).toBe(true);
  undo();
  expect(isDropped(sending)).toBe(false);
  expect(calls).toEqual([]);
  discardStuck("7");
  dismiss(toasts.shown.at(-1)!.key);
  await vi.waitFor(() => expect(calls).toEqual(["intent_discard"]));
});
