// What can be done: its words, its keys, and when it fits.
import type { Chord } from "./keys";

export type ActionIcon =
  | "home"
  | "parcel"
  | "message"
  | "bell"
  | "bell-off"
  | "help"
  | "settings"
  | "search"
  | "list"
  | "back"
  | "onward"
  | "refresh"
  | "check"
  | "user"
  | "sign-out"
  | "print"
  | "star"
  | "link"
  | "plus"
  | "minus"
  | "command"
  | "send"
  | "globe"
  | "screen"
  | "sun"
  | "moon"
  | "pin"
  | "card"
  | "clock"
  | "customs"
  | "return"
  | "alert"
  | "close"
  | "info"
  | "book"
  | "lock"
  | "save";

/** `here` belongs to the screen that is shown, `lists` is a habit of lists. */
export type ActionGroup = "here" | "go" | "actions" | "lists";

/** An action as it is offered now, in the reader's words. */
export interface Action {
  id: string;
  group: ActionGroup;
  icon: ActionIcon;
  label: string;
  /** Where it belongs, or what it is done to. */
  place?: string;
  /** Other words that it is found by. */
  also?: string;
  /** The language of the label, where that is not the reader's. */
  lang?: string;
  keys?: readonly Chord[];
  /** Found only by those who look for it: one of many of its kind. */
  quiet?: boolean;
  run: () => unknown;
}

/** An action as it stands in the table: its words are ids of messages. */
export interface Entry extends Omit<Action, "also" | "lang" | "run" | "quiet"> {
  /** Keys on a Mac, where they are others. */
  macKeys?: readonly Chord[];
  /** Keys that do the same, and that nobody has to be told of. */
  spareKeys?: readonly Chord[];
  /** Other words that it is found by. */
  also?: readonly string[];
  /** What the words say besides. */
  args?: () => Record<string, string>;
  /** Whether it can be done now; always, if nothing is said. */
  when?: () => boolean;
  /** Only a key does it: it makes no sense in a list of actions. */
  keyOnly?: boolean;
  /** Works over a dialog, which otherwise has the keyboard to itself. */
  over?: boolean;
  /** Not done by the table: a habit of lists and fields that is only told. */
  run?: () => unknown;
}
