// Actions there are many of: what can be chosen in the settings, and what can be done with the thing on the screen.
import type { HelpTopic, OrderRowView, OrderView, Theme } from "../../host/bindings/api";
import { SETTINGS, settingsRoute, type SettingsPart } from "../address";
import { app } from "../app.svelte";
import { attempt } from "../attempt";
import { language, t } from "../language.svelte";
import { mute } from "../notices.svelte";
import { go } from "../route.svelte";
import { say } from "../say";
import { toast } from "../toasts.svelte";
import { topicIcon, topicName } from "../topicWords";
import type { Action, ActionIcon } from "./action";

const THEMES: Record<Theme, ActionIcon> = { system: "screen", light: "sun", dark: "moon" };

const PARTS: Record<SettingsPart, ActionIcon> = {
  account: "user",
  words: "globe",
  look: "sun",
  notices: "bell",
  running: "screen",
  help: "book",
  storage: "save",
  privacy: "lock",
  about: "info",
};

/** Everything that can be chosen at once: a part of the settings, colours, and the language. */
export function choices(): Action[] {
  return [...SETTINGS.map(part), ...themes(), ...languages()];
}

function part(name: SettingsPart): Action {
  const [label, place] = [t(`settings-${name}`), t("settings-title")];
  const run = () => go(settingsRoute(name));
  return { id: settingId(name), group: "actions", icon: PARTS[name], label, place, quiet: true, run };
}

/** The same setting found by the search is not shown twice. */
export function settingId(name: string): string {
  return `settings-${name}`;
}

function themes(): Action[] {
  const others = (Object.keys(THEMES) as Theme[]).filter((theme) => theme !== app.view.settings.theme);
  return others.map((theme) => ({
    id: `theme-${theme}`,
    group: "actions",
    icon: THEMES[theme],
    label: t(`settings-theme-${theme}`),
    place: t("settings-theme"),
    also: t("settings-look"),
    quiet: true,
    run: () => attempt("settings_change", { theme }),
  }));
}

/** Each by its own name, found by its name in the reader's language too. */
function languages(): Action[] {
  const others = app.view.languages.filter(({ tag }) => tag !== language.tag);
  return others.map(({ tag, name }) => ({
    id: `language-${tag}`,
    group: "actions",
    icon: "globe",
    label: name,
    lang: tag,
    place: t("settings-language"),
    also: say.language(tag),
    quiet: true,
    run: () => speakFrom(tag, name),
  }));
}

/** Changes the language; the way back is said in the one before, for whoever cannot read the new one. */
async function speakFrom(tag: string, name: string): Promise<void> {
  const before = app.view.settings.language ?? "";
  const undo = { label: t("settings-undo"), run: () => void attempt("settings_change", { language: before }) };
  if (await attempt("settings_change", { language: tag })) toast(name, { action: undo });
}

/** What can be done with the order on the screen: every help topic that applies, and whether it is heard of. */
export function orderActions({ order, topics }: OrderView): Action[] {
  const open = app.offers("requests") ? topics.filter(({ gate }) => gate.state === "open") : [];
  const { toasts, muted } = app.view.settings.notices;
  const isMuted = muted.includes(order.id);
  const muting: Action = {
    id: "mute",
    group: "here",
    icon: isMuted ? "bell" : "bell-off",
    label: t(isMuted ? "notice-unmute" : "notice-mute"),
    place: order.number,
    run: () => mute(order.id, !isMuted),
  };
  return [...open.map(({ topic }) => topicAction(order, topic)), ...(toasts ? [muting] : [])];
}

/** The help topics of an order that was found, of those that are urgent. */
export function urgentActions(row: OrderRowView): Action[] {
  return app.offers("requests") ? row.urgent.map((topic) => topicAction(row, topic)) : [];
}

function topicAction({ id, number }: { id: string; number: string }, topic: HelpTopic): Action {
  return {
    id: `ask-${topic}-${id}`,
    group: "here",
    icon: topicIcon(topic),
    label: topicName(topic),
    place: number,
    run: () => go({ name: "ask", id, topic }),
  };
}

/** What can be done with the notices, while there are some that were not read. */
export function noticeActions(unread: number): Action[] {
  if (unread === 0) return [];
  const run = () => attempt("notices_read_all", null);
  return [
    { id: "read-all", group: "actions", icon: "check", label: t("notices-read-all"), place: t("nav-notices"), run },
  ];
}
