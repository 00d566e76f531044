// Finds out who runs the user interface: the app's window, a browser over the bridge, or nobody while developing.
import type { Host } from "./host";

export async function pick(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in window) return (await import("./tauri")).tauri();
  if (document.querySelector('meta[name="doorstep-host"][content="bridge"]')) {
    return (await import("./bridge")).bridge();
  }
  // Left out of what ships: a built app has a window or a bridge around it.
  if (import.meta.env.MODE !== "production") return (await import("./memory")).memory();
  throw new Error("neither a window nor a bridge runs this page");
}
