// Forms over canned answers: filling in, sending, and what happens when that is not possible.
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Changed } from "../src/host/bindings/api";
import type { Host } from "../src/host/host";
import { leave, press, show, title, words } from "./stage";

afterEach(leave);

const RETURN = "#/orders/order-L-204817/help/return_replace";
const ASK = "#/orders/order-L-204817/help/contact";

const shown = (main: HTMLElement) => vi.waitUntil(() => main.querySelector("form"));

const write = (main: HTMLElement, text: string) => {
  const area = main.querySelector("textarea")!;
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
};

const choose = (main: HTMLElement, reason: string) => {
  main.querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
  flushSync();
  const select = main.querySelector<HTMLSelectElement>('[data-place^="reason"] select')!;
  select.value = reason;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  main.querySelector<HTMLInputElement>("input[type=radio]")!.click();
  flushSync();
};

const send = (main: HTMLElement) => {
  main.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
  flushSync();
};

/** The address has become one that begins like this; the screen follows it. */
const went = async (start: string) => {
  await vi.waitUntil(() => location.hash.startsWith(start));
  dispatchEvent(new PopStateEvent("popstate"));
};

/** Answers one command otherwise than the memory does. */
const instead = (command: string, answer: (host: Host, args: unknown) => unknown) => (host: Host) => ({
  ...host,
  call: (async (name, args) => (name === command ? answer(host, args) : host.call(name, args))) as Host["call"],
});

test("a return is sent with its item and its reason, and leads to the request", async () => {
  const main = await show(RETURN);
  expect(await title(main)).toBe("Return or replace");
  await shown(main);
  choose(main, "too_small");
  write(main, "Too small for me.");
  send(main);
  await went("#/requests/local%2F");
  await vi.waitUntil(() => words(main).includes("Too small for me."));
});

test("what is missing is said beside its field and in a list, and the first field has the focus", async () => {
  const main = await show(RETURN);
  await shown(main);
  send(main);
  const list = await vi.waitUntil(() => main.querySelector(".problems[role=alert]"));
  expect(words(list)).toContain("Please look at 2 places");
  expect(words(main.querySelector('[data-place="lines"]'))).toContain("Please choose at least one item");
  await vi.waitUntil(() => document.activeElement === main.querySelector("input[type=checkbox]"));
  const described = main.querySelector('[data-place="lines"]')!.getAttribute("aria-describedby")!;
  expect(words(document.getElementById(described))).toContain("Please choose at least one item");
});

test("what the engine objects to is said beside its field, until the form is changed", async () => {
  const objects = instead("request_send", () => Promise.reject({ code: "line_not_eligible", args: {} }));
  const main = await show(RETURN, "usual", "en", objects);
  await shown(main);
  choose(main, "too_small");
  send(main);
  await vi.waitUntil(() => words(main.querySelector('[data-place="lines"]')).includes("cannot be chosen any more"));
  write(main, "Hm");
  expect(words(main)).not.toContain("cannot be chosen any more");
});

test("what was begun is there again after a look elsewhere, with the pause in typing not waited for", async () => {
  const main = await show(ASK);
  await shown(main);
  write(main, "Half a sen");
  location.hash = "#/";
  dispatchEvent(new PopStateEvent("popstate"));
  await vi.waitUntil(() => !main.querySelector("form"));
  location.hash = ASK;
  dispatchEvent(new PopStateEvent("popstate"));
  await shown(main);
  expect(main.querySelector("textarea")!.value).toBe("Half a sen");
});

test("a topic that is closed says why, and takes the words along to the nearest one", async () => {
  const main = await show("#/orders/order-L-204817/help/change_address");
  await vi.waitUntil(() => words(main).includes("so the address is fixed"));
  expect(main.querySelector("form")).toBeNull();
  expect(main.querySelector("textarea")).toBeNull();
  press(main, "Write to us instead");
  await went(ASK);
});

test("an order that vanishes while its form is open leaves the words to be copied", async () => {
  let gone = false;
  let tell = (_: Changed) => {};
  const vanishing = (host: Host): Host => ({
    ...instead("form_read", async (host, args) => {
      const view = await host.call("form_read", args as never);
      return gone ? { ...view, order: null, verdict: null } : view;
    })(host),
    onChanged: (listener) => {
      const before = tell;
      tell = (changed) => [before, listener].forEach((each) => each(changed));
      return host.onChanged(listener);
    },
  });
  const main = await show(ASK, "usual", "en", vanishing);
  await shown(main);
  write(main, "Nobody shall lose this.");
  gone = true;
  tell({ tags: ["orders"] });
  await vi.waitUntil(() => words(main).includes("This order is not on this computer any more"));
  expect(words(main)).toContain("Nobody shall lose this.");
  expect([...main.querySelectorAll("button")].map(words).join()).toContain("Copy the text");
});

test("a topic that closes while it is written about says so, and the words go along", async () => {
  let closed = false;
  const closing = (host: Host): Host => {
    const refused = instead("request_send", () => {
      closed = true;
      throw { code: "topic_closed", args: {} };
    })(host);
    return instead("form_read", async (_, args) => {
      const view = await host.call("form_read", args as never);
      const gate = { state: "closed", reason: "already_shipped", at: null, from: null };
      const there = (args as { subject: { topic: string } }).subject.topic === "return_replace";
      return closed && !there ? { ...view, verdict: { ...view.verdict, gate, nearest: ["return_replace"] } } : view;
    })(refused);
  };
  const main = await show(ASK, "usual", "en", closing);
  await shown(main);
  write(main, "Please help.");
  send(main);
  await vi.waitUntil(() => words(main).includes("It has shipped"));
  expect(words(main)).toContain("Please help.");
  press(main, "Send something back instead");
  await went(RETURN);
  await vi.waitUntil(() => main.querySelector("textarea")?.value === "Please help.");
});

test("before sending, a form says what happens next; without a network, that it is kept until there is one", async () => {
  const main = await show(RETURN);
  await shown(main);
  expect(words(main)).toContain("Larkspur usually answers within 24 hours.");
  expect(words(main)).toContain("It is sent to Larkspur at once.");
  leave();
  const offline = await show(RETURN, "offline");
  await shown(offline);
  expect(words(offline)).toContain("sent as soon as there is one");
});

test("a text that is too long is neither cut nor sent", async () => {
  const send_ = vi.fn();
  const main = await show(ASK, "usual", "en", instead("request_send", send_));
  await shown(main);
  write(main, "x".repeat(4999));
  expect(words(main)).toContain("1 character left");
  write(main, "x".repeat(10_000));
  expect(words(main)).toContain("This is 5,000 characters too long.");
  send(main);
  await vi.waitUntil(() => main.querySelector(".problems"));
  expect(main.querySelector("textarea")!.value).toHaveLength(10_000);
  expect(send_).not.toHaveBeenCalled();
});

test("a question about no order needs an account", async () => {
  const main = await show("#/contact", "signed-out");
  expect(await title(main)).toBe("Sign in to write to Larkspur");
  leave();
  expect(await title(await show("#/contact"))).toBe("Contact us");
});
