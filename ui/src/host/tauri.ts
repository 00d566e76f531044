// The host inside the app's own window: the only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Changed } from "./bindings/api";
import { asError, type Host } from "./host";

export function tauri(): Host {
  return {
    call: (name, args) => invoke("call", { name, args }).catch((thrown) => Promise.reject(asError(thrown))) as never,
    onChanged: (listener) => listen<Changed>("changed", (event) => listener(event.payload)),
    mediaUrl: (sha256) => mediaBase() + sha256,
  };
}

/** Windows' and Android's web views only know custom schemes in this shape. */
function mediaBase(): string {
  return /Windows|Android/.test(navigator.userAgent) ? "http://media.localhost/" : "media://localhost/";
}
