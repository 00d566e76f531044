// Whether keys work without Ctrl, Alt or ⌘: those who speak to their computer, or brush keys, can switch them off.

/** It belongs to this keyboard rather than to the customer, so it stays with the window and outlives signing out. */
const PLACE = "single-keys";

let on = $state(localStorage.getItem(PLACE) !== "off");

export const singleKeys = {
  get on(): boolean {
    return on;
  },
  set on(wanted: boolean) {
    on = wanted;
    if (wanted) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, "off");
  },
};
