// The screens that stand in the navigation, in its order, each with the key that leads there.
import { noticesRoute, ordersRoute, type Route } from "./address";

interface Place {
  route: Route;
  icon: "home" | "parcel" | "message" | "bell" | "help" | "settings";
  /** The id of its name. */
  label: string;
  /** What is reached from it, and counts as being there. */
  holds: Route["name"][];
}

/** The number beside Alt, or beside ⌘ on a Mac, is the place in this list. */
export const SCREENS: readonly Place[] = [
  { route: { name: "home" }, icon: "home", label: "nav-home", holds: ["home", "welcome"] },
  { route: ordersRoute(), icon: "parcel", label: "nav-orders", holds: ["orders", "order", "ask"] },
  { route: { name: "requests" }, icon: "message", label: "nav-requests", holds: ["requests", "request", "contact"] },
  { route: noticesRoute(), icon: "bell", label: "nav-notices", holds: ["notices"] },
  { route: { name: "help" }, icon: "help", label: "nav-help", holds: ["help", "category", "article"] },
  { route: { name: "settings" }, icon: "settings", label: "nav-settings", holds: ["settings"] },
];
