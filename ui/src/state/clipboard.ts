// Puts a text where it can be pasted from, and says so.
import { toast } from "./toasts.svelte";

export async function copy(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  toast(said, { tone: "good" });
}
