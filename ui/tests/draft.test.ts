// Drafts: kept with every pause, never after they were sent, and to be had back after they were thrown away.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ErrorCode, Subject } from "../src/host/bindings/api";
import type { Host } from "../src/host/host";
import { connect } from "../src/state/connection";
import { isDiscarded } from "../src/state/discards.svelte";
import { atRest, Draft, isError } from "../src/state/draft.svelte";
import { dismiss, toasts } from "../src/state/toasts.svelte";

const LIMITS = { text: 5000, attachments: 2, picked_bytes: 1000 };
const FILE = { sha256: "a", name: "a.png", content_type: "image/png", bytes: 3 };

let calls: [name: string, args: any][];
let answers: Record<string, () => unknown>;
let subject: Subject;
let count = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  calls = [];
  answers = {
    attachment_add: () => FILE,
    request_send: () => ({ request_id: "r", intent: "1" }),
    form_read: () => ({ draft: null }),
  };
  subject = { kind: "order", order_id: `o${++count}`, topic: "contact" };
  const call = async (name: string, args: unknown) => {
    calls.push([name, args]);
    return answers[name]?.() ?? null;
  };
  connect({ call, onChanged: async () => () => {}, mediaUrl: String } as unknown as Host);
});

afterEach(() => {
  toasts.shown.forEach(({ key }) => dismiss(key));
  vi.useRealTimers();
});

const names = () => calls.map(([name]) => name);
const fails = (code: ErrorCode) => () => {
  throw { code, args: {} };
};
const file = (size: number) => new File(["x".repeat(size)], "a.png");

describe("what is written", () => {
  test("is kept with a pause in typing, once, and the last word of it", async () => {
    const draft = new Draft(subject, null);
    for (const text of ["H", "He", "Hey"]) draft.change({ text });
    await vi.advanceTimersByTimeAsync(399);
    expect(names()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toMatchObject([["draft_keep", { subject, form: { text: "Hey" } }]]);
    expect(draft.kept).toBe("yes");
  });

  test("is kept at once when the customer leaves, and not again when nothing was changed", async () => {
    const draft = new Draft(subject, null);
    const leave = draft.attend();
    draft.change({ text: "Hey" });
    leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(names()).toEqual(["draft_keep"]);
  });

  test("is read again only after it was kept", async () => {
    let kept = () => {};
    answers.draft_keep = () => new Promise<void>((resolve) => (kept = resolve));
    const draft = new Draft(subject, null);
    draft.change({ text: "Hey" });
    void draft.keep();
    const rested = vi.fn();
    void atRest(subject).then(rested);
    await vi.advanceTimersByTimeAsync(10);
    expect(rested).not.toHaveBeenCalled();
    kept();
    await vi.advanceTimersByTimeAsync(10);
    expect(rested).toHaveBeenCalled();
  });

  test("that could not be kept is tried again, and said", async () => {
    answers.draft_keep = fails("internal");
    const draft = new Draft(subject, null);
    draft.change({ text: "Hey" });
    await draft.keep();
    expect(draft.kept).toBe("failed");
    delete answers.draft_keep;
    await draft.keep();
    expect(draft.kept).toBe("yes");
  });
});

describe("sending", () => {
  test("ends the draft: what was about to be kept does not come after it", async () => {
    const draft = new Draft(subject, null);
    draft.change({ text: "Hey" });
    const sent = draft.send();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await sent).toEqual({ request_id: "r", intent: "1" });
    draft.attend()();
    await vi.advanceTimersByTimeAsync(1000);
    expect(names()).toEqual(["request_send"]);
    expect(draft.begun).toBe(false);
  });

  test("that fails leaves every word where it was", async () => {
    answers.request_send = fails("topic_closed");
    const draft = new Draft(subject, null);
    draft.change({ text: "Hey" });
    expect(isError(await draft.send())).toBe(true);
    expect(draft.form.text).toBe("Hey");
    expect(draft.sending).toBe(false);
  });

  test("waits for the files that are on their way", async () => {
    const draft = new Draft(subject, null);
    draft.files.add([file(3)], LIMITS);
    await draft.send();
    expect(names()).toEqual(["attachment_add", "request_send"]);
  });
});

describe("files", () => {
  test("that are empty or too large are refused before they are read", () => {
    const draft = new Draft(subject, null);
    draft.files.add([file(0), file(1001)], LIMITS);
    expect(draft.files.coming.map(({ error }) => error?.code)).toEqual(["file_empty", "file_too_large"]);
    expect(names()).toEqual([]);
  });

  test("are no more than fit, those on their way counted", async () => {
    const draft = new Draft(subject, null);
    draft.files.add([file(1), file(2), file(3)], LIMITS);
    await draft.files.settled();
    expect(draft.files.coming.map(({ error }) => error?.code)).toEqual(["too_many_attachments"]);
    expect(calls.map(([, { base64 }]) => base64)).toEqual(["eA==", "eHg="]);
  });

  test("that the host refuses say why, and the others are there", async () => {
    answers.attachment_add = vi.fn().mockReturnValueOnce(FILE).mockImplementationOnce(fails("file_damaged"));
    const draft = new Draft(subject, null);
    draft.files.add([file(1), file(2)], LIMITS);
    await draft.files.settled();
    expect(draft.files.here).toEqual([FILE]);
    expect(draft.files.coming.map(({ error }) => error?.code)).toEqual(["file_damaged"]);
  });
});

describe("a draft that was thrown away", () => {
  const begun = () =>
    new Draft(subject, {
      subject,
      form: { text: "Hey", lines: [], wish: null, address: null, shipment_id: null },
      attachments: [FILE],
      updated_at: "",
    });

  test("can be had back with its files, and nothing was done to it", async () => {
    const draft = begun();
    await draft.discard();
    expect([draft.begun, isDiscarded(subject)]).toEqual([false, true]);
    const [toast] = toasts.shown;
    toast!.action!.run();
    dismiss(toast!.key);
    expect([draft.form.text, draft.files.here, isDiscarded(subject)]).toEqual(["Hey", [FILE], false]);
    expect(names()).toEqual([]);
  });

  test("is gone when the word about it is", async () => {
    await begun().discard();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(names()).toEqual(["draft_discard"]);
  });

  test("is gone before something new is begun, which stays", async () => {
    const draft = begun();
    await draft.discard();
    draft.change({ text: "Anew" });
    await draft.keep();
    expect(names()).toEqual(["draft_discard", "draft_keep"]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(names()).toEqual(["draft_discard", "draft_keep"]);
  });

  test("is gone before the form is read again", async () => {
    await begun().discard();
    await atRest(subject);
    expect(names()).toEqual(["draft_discard"]);
  });
});

describe("asking about another topic instead", () => {
  const other: Subject = { kind: "order", order_id: "o", topic: "return_replace" };

  test("takes the words along, behind those that were begun there", async () => {
    answers.form_read = () => ({ draft: { form: { text: "There", lines: [], wish: null } } });
    const draft = new Draft(subject, null);
    draft.change({ text: "Here" });
    await draft.moveTo(other, false);
    const kept = calls.filter(([name]) => name === "draft_keep").at(-1);
    expect(kept).toMatchObject(["draft_keep", { subject: other, form: { text: "There\n\nHere" } }]);
    expect(names().at(-1)).toBe("draft_discard");
  });

  test("leaves a draft with files where they are", async () => {
    const draft = new Draft(subject, null);
    draft.files.here = [FILE];
    await draft.moveTo(other, false);
    expect(names()).not.toContain("draft_discard");
  });
});
