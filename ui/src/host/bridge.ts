// The host behind a browser tab: the same table of commands over HTTP.
import type { Changed } from "./bindings/api";
import { asError, type Answer, type Host, type Name } from "./host";

export function bridge(): Host {
  return {
    call,
    onChanged(listener) {
      const events = new EventSource("/events");
      events.addEventListener("changed", (event) => listener(JSON.parse(event.data) as Changed));
      return new Promise((resolve) =>
        events.addEventListener("open", () => resolve(() => events.close()), { once: true }),
      );
    },
    mediaUrl: (sha256) => `/media/${sha256}`,
  };
}

async function call<N extends Name>(name: N, args: unknown): Promise<Answer<N>> {
  const response = await post(name, args);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw asError(body ?? `${response.status} from the bridge`);
  return body as Answer<N>;
}

async function post(name: Name, args: unknown): Promise<Response> {
  try {
    return await fetch(`/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args ?? null),
    });
  } catch (thrown) {
    throw asError(thrown);
  }
}
