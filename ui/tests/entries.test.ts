// What is wrong with what was typed to look an order up.
import { expect, test } from "vitest";
import { mistakes, waitWords } from "../src/features/session/entries";

test("an address and a number are enough, whatever surrounds them", () => {
  expect(mistakes({ email: " robin@example.com ", number: "L-204866" })).toEqual({});
  expect(mistakes({ email: "用户@例子.公司", number: "17" })).toEqual({});
});

test("what is missing is said for each of the two", () => {
  expect(mistakes({ email: " ", number: "" })).toEqual({
    email: "session-find-email-missing",
    number: "session-find-number-missing",
  });
});

test.each(["robin", "robin@", "robin@example", "robin @example.com", "@example.com"])("%s is no address", (email) => {
  expect(mistakes({ email, number: "1" })).toEqual({ email: "session-find-email-wrong" });
});

test("a short wait is counted in seconds, a long one in minutes, rounded up", () => {
  expect(waitWords(12)).toEqual(["session-find-wait-text", { seconds: 12 }]);
  expect(waitWords(91)).toEqual(["session-find-wait-minutes", { minutes: 2 }]);
  expect(waitWords(0)).toEqual(["session-find-wait-over", {}]);
});
