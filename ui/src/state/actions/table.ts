// The table of actions: from it come the palette, the list of shortcuts, and what a key does.
import { app } from "../app.svelte";
import { attempt } from "../attempt";
import { hide, overlay, show } from "../overlay.svelte";
import { go, route } from "../route.svelte";
import { SCREENS } from "../screens";
import { askToLeave, startSignIn } from "../session.svelte";
import { resizeText, TEXT_SIZES } from "../textSize";
import type { Entry } from "./action";
import { isOffered, take, type Offer } from "./offers.svelte";

const isOut = () => app.view.session.state === "signed_out";
const isGuest = () => app.view.session.state === "signed_in" && !app.hasAccount;
const size = () => app.view.settings.text_size;
/** What can be printed so that it makes sense on paper. */
const onPaper = () => route.current.name === "order" || route.current.name === "article";

/** Alt and a number works in every layout, in fields, and is taken by no screen reader; ⌘ and a number is a Mac's way. */
const SCREEN_ENTRIES: readonly Entry[] = SCREENS.map(({ route: place, icon, label }, index) => ({
  id: `go-${place.name}`,
  group: "go",
  icon,
  label,
  keys: [`Alt+${index + 1}`],
  macKeys: place.name === "settings" ? [`Mod+${index + 1}`, "Mod+,"] : [`Mod+${index + 1}`],
  when: () => place.name !== "requests" || app.offers("requests"),
  run: () => go(place),
}));

const offerOf = (id: Offer): Pick<Entry, "id" | "when" | "run"> => ({
  id,
  when: () => isOffered(id),
  run: () => take(id),
});

export const TABLE: readonly Entry[] = [
  {
    id: "palette",
    group: "actions",
    icon: "command",
    label: "palette-title",
    keys: ["Mod+k"],
    keyOnly: true,
    run: () => (overlay.shown === "palette" ? hide() : show("palette")),
  },
  { ...offerOf("search"), group: "actions", icon: "search", label: "search-label", keys: ["/"] },
  {
    id: "keys",
    group: "actions",
    icon: "list",
    label: "keys-title",
    keys: ["?", "Mod+/"],
    run: () => (overlay.shown === "keys" ? hide() : show("keys")),
  },
  {
    id: "sync",
    group: "actions",
    icon: "refresh",
    label: "sync-now",
    keys: ["F5", "Mod+r"],
    run: () => attempt("sync_now", null),
  },
  {
    id: "request",
    group: "actions",
    icon: "message",
    label: "palette-request",
    also: ["topic-contact"],
    args: () => ({ store: app.storeName }),
    when: () => app.hasAccount && app.offers("requests"),
    run: () => go({ name: "contact" }),
  },
  {
    id: "look-up",
    group: "actions",
    icon: "search",
    label: "settings-look-up",
    place: "settings-account",
    run: () => go({ name: "welcome", find: true }),
  },
  {
    id: "sign-in",
    group: "actions",
    icon: "user",
    label: "settings-sign-in",
    place: "settings-account",
    when: () => isOut() || isGuest(),
    run: startSignIn,
  },
  {
    id: "sign-in-again",
    group: "actions",
    icon: "user",
    label: "settings-sign-in-again",
    place: "settings-account",
    when: () => app.view.session.state === "expired",
    run: startSignIn,
  },
  {
    id: "sign-out",
    group: "actions",
    icon: "sign-out",
    label: "settings-sign-out",
    place: "settings-account",
    when: () => app.hasCustomer,
    run: askToLeave,
  },
  {
    id: "larger",
    over: true,
    group: "actions",
    icon: "plus",
    label: "palette-text-larger",
    place: "settings-look",
    also: ["settings-text-size"],
    keys: ["Mod++"],
    spareKeys: ["Mod+="],
    when: () => size() < TEXT_SIZES.at(-1)!,
    run: () => resizeText(1),
  },
  {
    id: "smaller",
    over: true,
    group: "actions",
    icon: "minus",
    label: "palette-text-smaller",
    place: "settings-look",
    also: ["settings-text-size"],
    keys: ["Mod+-"],
    spareKeys: ["Mod+_"],
    when: () => size() > TEXT_SIZES[0]!,
    run: () => resizeText(-1),
  },
  {
    id: "usual",
    over: true,
    group: "actions",
    icon: "check",
    label: "palette-text-usual",
    place: "settings-look",
    also: ["settings-text-size"],
    keys: ["Mod+0"],
    when: () => size() !== 100,
    run: () => resizeText(0),
  },
  ...SCREEN_ENTRIES,
  {
    id: "back",
    group: "go",
    icon: "back",
    label: "keys-back",
    keyOnly: true,
    keys: ["Alt+ArrowLeft"],
    macKeys: ["Mod+["],
    spareKeys: ["BrowserBack"],
    run: () => history.back(),
  },
  {
    id: "forward",
    group: "go",
    icon: "onward",
    label: "keys-forward",
    keyOnly: true,
    keys: ["Alt+ArrowRight"],
    macKeys: ["Mod+]"],
    spareKeys: ["BrowserForward"],
    run: () => history.forward(),
  },
  { ...offerOf("find"), group: "here", icon: "search", label: "help-find", keys: ["Mod+f"] },
  {
    ...offerOf("find-next"),
    group: "here",
    icon: "search",
    label: "help-find-next",
    keys: ["F3", "Mod+g"],
    keyOnly: true,
  },
  {
    ...offerOf("find-previous"),
    group: "here",
    icon: "search",
    label: "help-find-previous",
    keyOnly: true,
    keys: ["Shift+F3", "Mod+Shift+g"],
  },
  { ...offerOf("bookmark"), group: "here", icon: "star", label: "help-bookmark", keys: ["Mod+d"] },
  { ...offerOf("bookmark-remove"), group: "here", icon: "star", label: "palette-bookmark-remove", keys: ["Mod+d"] },
  { ...offerOf("link-copy"), group: "here", icon: "link", label: "help-copy-link" },
  {
    id: "print",
    group: "here",
    icon: "print",
    label: "help-print",
    keys: ["Mod+p"],
    when: onPaper,
    run: () => print(),
  },
  { id: "send", group: "here", icon: "send", label: "keys-send", keys: ["Mod+Enter"] },
  { id: "list-move", group: "lists", icon: "list", label: "keys-list-move", keys: ["ArrowUp", "ArrowDown"] },
  { id: "list-ends", group: "lists", icon: "list", label: "keys-list-ends", keys: ["Home", "End"] },
  { id: "list-open", group: "lists", icon: "list", label: "keys-list-open", keys: ["Enter"] },
  { id: "filter", group: "lists", icon: "list", label: "keys-filters", keys: ["ArrowLeft", "ArrowRight"] },
  { id: "close", group: "lists", icon: "close", label: "keys-close", keys: ["Escape"] },
];
