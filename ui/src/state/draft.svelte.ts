// What is being written about one subject: kept with every pause, until it is sent or thrown away.
import type { DraftView, ErrorView, FiledView, Form, Subject } from "../host/bindings/api";
import { call } from "./connection";
import { discard, settle } from "./discards.svelte";
import { Files } from "./files.svelte";

/** How long a pause in typing is. */
const PAUSE = 400;

const BLANK: Form = { text: "", lines: [], wish: null, address: null, shipment_id: null };

/** What is being kept, of all drafts: one after the other, so that the last word is the one that stays. */
let writing: Promise<unknown> = Promise.resolve();

/** Waits until what is kept of `subject` can be read. */
export async function atRest(subject: Subject): Promise<void> {
  await settle(subject);
  await writing;
}

export class Draft {
  form = $state.raw<Form>(BLANK);
  readonly files: Files;
  /** What stands in it stands on this machine too; `failed` when it could not be kept, null while that is not known. */
  kept = $state<"yes" | "failed" | null>(null);
  sending = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = false;

  constructor(
    readonly subject: Subject,
    begun: DraftView | null,
  ) {
    if (begun) {
      this.form = begun.form;
      this.kept = "yes";
    }
    this.files = new Files(subject, begun?.attachments ?? [], () => atRest(subject));
  }

  /** Something stands in it. */
  get begun(): boolean {
    const { text, lines, wish, address, shipment_id } = this.form;
    return Boolean(text || lines.length || wish || address || shipment_id || this.files.here.length);
  }

  /** Changes parts of it; they are kept with the next pause. */
  change(parts: Partial<Form>): void {
    this.form = { ...this.form, ...parts };
    this.#changed = true;
    this.kept = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** Keeps what was changed, now. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#changed || this.sending) return;
    this.#changed = false;
    const { subject, form } = this;
    // A draft without a word would be thrown away under the files that are on their way into it.
    await (this.begun ? null : this.files.settled());
    const write = settle(subject).then(() => call("draft_keep", { subject, form }));
    writing = write.catch(() => {});
    try {
      await write;
      if (!this.#changed) this.kept = "yes";
    } catch {
      this.#changed = true;
      this.kept = "failed";
    }
  }

  /** Sends `form`: what stands in it, put in order. Answers why not, if so; then it is a draft as before. */
  async send(form = this.form): Promise<FiledView | ErrorView> {
    this.sending = true;
    clearTimeout(this.#timer);
    try {
      await this.files.settled();
      await atRest(this.subject);
      const filed = await call("request_send", { subject: this.subject, form });
      this.#clear();
      return filed;
    } catch (thrown) {
      return thrown as ErrorView;
    } finally {
      this.sending = false;
    }
  }

  /** Empties it, with a way to have everything back. */
  async discard(): Promise<void> {
    const { form, files } = this;
    await files.settleRemovals();
    const here = files.here;
    await this.keep();
    this.#clear();
    discard(this.subject, () => {
      this.form = form;
      files.here = here;
      this.kept = "yes";
    });
  }

  /**
   * Goes on under another subject, with the words (and, where `goods`, the items) added to what was begun there. Files
   * stay, and their draft with them.
   */
  async moveTo(subject: Subject, goods: boolean): Promise<void> {
    await this.keep();
    await atRest(subject);
    const there = (await call("form_read", { subject })).draft?.form ?? BLANK;
    const text = [there.text, this.form.text].filter((text) => text.trim()).join("\n\n");
    const { lines, wish } = goods && there.lines.length === 0 ? this.form : there;
    await call("draft_keep", { subject, form: { ...there, text, lines, wish } });
    if (this.files.here.length > 0) return;
    this.#clear();
    await call("draft_discard", { subject: this.subject });
  }

  /** Keeps what was changed whenever the customer looks away, until the returned function is called. */
  attend(): () => void {
    const keep = () => void this.keep();
    document.addEventListener("visibilitychange", keep);
    addEventListener("pagehide", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      removeEventListener("pagehide", keep);
      keep();
      void this.files.settleRemovals();
    };
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#changed = false;
    this.form = BLANK;
    this.files.here = [];
    this.kept = null;
  }
}

export function isError(answer: FiledView | ErrorView): answer is ErrorView {
  return "code" in answer;
}
