// What is pasted or dropped anywhere is looked for, if it is something to look for.
import { afterEach, describe, expect, test, vi } from "vitest";
import { toLookFor } from "../src/format/pasted";
import { leave, show, title } from "./stage";

afterEach(leave);

describe("of a text", () => {
  test("a line is looked for as it is, without the spaces around it", () => {
    expect(toLookFor("  LK-51348115\n")).toBe("LK-51348115");
    expect(toLookFor("1Z 999 AA1 01 2345 6784")).toBe("1Z 999 AA1 01 2345 6784");
    expect(toLookFor("\u2068LK-51348115\u2069")).toBe("LK-51348115");
    expect(toLookFor("zurückgeben")).toBe("zurückgeben");
  });

  test("of a letter or an address the number is", () => {
    const letter = "Hello, on 12 May I ordered a coat under the number LK-51348115 and have heard nothing since then.";
    expect(toLookFor(letter)).toBe("LK-51348115");
    expect(toLookFor("https://carrier.example/track?id=00340434161094015902")).toBe("00340434161094015902");
  });

  test("a letter without a number, or nothing, is not", () => {
    expect(toLookFor("A long letter ".repeat(9))).toBeNull();
    expect(toLookFor(" \n")).toBeNull();
  });
});

function clipboard(text: string): Event {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  return Object.assign(event, { clipboardData: { getData: () => text } });
}

test("what is pasted beside every field opens the search with it; in a field it is typed", async () => {
  const main = await show("#/");
  await title(main);
  document.querySelector("header input")!.dispatchEvent(clipboard("L-204880"));
  expect(location.hash).toBe("#/");
  document.body.dispatchEvent(clipboard("L-204880"));
  await vi.waitUntil(() => location.hash === "#/search?text=L-204880");
});

test("what is dropped opens the search with it, and a file that nobody takes does not open in place of the app", async () => {
  await title(await show("#/"));
  const drag = (type: string, types: string[]) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: { types, getData: () => "L-204880", dropEffect: "" },
    });
  const file = drag("dragover", ["Files"]);
  document.body.dispatchEvent(file);
  expect(file.defaultPrevented).toBe(true);
  document.body.dispatchEvent(drag("dragover", ["text/plain"]));
  await vi.waitUntil(() => document.body.textContent.includes("Drop it here to search for it"));
  document.body.dispatchEvent(drag("drop", ["text/plain"]));
  await vi.waitUntil(() => location.hash === "#/search?text=L-204880");
});
