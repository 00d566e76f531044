// The order in which the user interface comes to life.
import { pick } from "../host/pick";
import { open } from "./app.svelte";
import { wind } from "./clock.svelte";
import { call, connect } from "./connection";
import { follow } from "./query.svelte";

/** How long to wait before asking a host again that does not answer yet. */
const PAUSE = 500;

/** Finds the host and reads what every screen needs. Does not give up: without a host there is nothing to show. */
export async function start(): Promise<void> {
  connect(await pick());
  await follow();
  for (;;) {
    try {
      await open();
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  wind();
  // What waits for a network need not wait for its next try.
  addEventListener("online", () => void call("sync_now", null).catch(() => undefined));
}
