// The files of a draft: read one after the other, made ready by the host, and what is wrong with those that are not taken.
import type { AttachmentView, ErrorCode, ErrorView, LimitsView, Subject } from "../host/bindings/api";
import { attempt } from "./attempt";
import { call } from "./connection";
import { discardLater, settleDiscard } from "./discards.svelte";
import { t } from "./language.svelte";

/** A file that is being made ready, or was not taken. */
export interface Coming {
  key: number;
  name: string;
  bytes: number;
  /** Why it is not taken. */
  error: ErrorView | null;
}

/** What can be picked; files are known by their bytes, so that this is only for the dialog. */
export const PICKED = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf";

let count = 0;

export class Files {
  here = $state.raw<readonly AttachmentView[]>([]);
  coming = $state.raw<readonly Coming[]>([]);
  #work: Promise<void> = Promise.resolve();
  /** Names of what was taken out a moment ago, and can be had back. */
  readonly #removed = new Set<string>();

  /** `before` is waited for before the first is added: what else is done to the same draft. */
  constructor(
    readonly subject: Subject,
    here: readonly AttachmentView[],
    readonly before: () => Promise<unknown>,
  ) {
    this.here = here;
  }

  /** Some are still being made ready. */
  get busy(): boolean {
    return this.coming.some(({ error }) => !error);
  }

  /** Adds what was picked, dropped or pasted, in that order. */
  add(picked: Iterable<File>, limits: LimitsView): void {
    for (const file of picked) {
      const coming: Coming = { key: ++count, name: file.name, bytes: file.size, error: null };
      this.coming = [...this.coming, coming];
      const room = limits.attachments - this.here.length - this.coming.filter(({ error }) => !error).length;
      const wrong = room < 0 ? "too_many_attachments" : wrongSize(file, limits);
      if (wrong) this.#refuse(coming, refusal(wrong, limits));
      else this.#work = this.#work.then(() => this.#take(coming, file));
    }
  }

  /** Takes a file out, with a way to have it back. */
  remove(sha256: string): void {
    const { subject, here } = this;
    const at = here.findIndex((file) => file.sha256 === sha256);
    if (at < 0) return;
    const file = here[at]!;
    const name = `file ${sha256} ${JSON.stringify(subject)}`;
    this.here = here.filter((each) => each !== file);
    this.#removed.add(name);
    discardLater(name, {
      words: t("form-file-removed", { name: file.name }),
      run: () => attempt("attachment_remove", { subject, sha256 }),
      onundo: () => (this.here = this.here.toSpliced(at, 0, file)),
    });
  }

  /** Takes them out for good: before what is left is sent, or added to. */
  async settleRemovals(): Promise<void> {
    const names = [...this.#removed];
    this.#removed.clear();
    await Promise.all(names.map(settleDiscard));
  }

  /** Takes away what was said about a file that was not taken. */
  dismiss(key: number): void {
    this.coming = this.coming.filter((coming) => coming.key !== key);
  }

  /** Waits until each is taken or not. */
  async settled(): Promise<void> {
    await this.settleRemovals();
    await this.#work;
  }

  async #take(coming: Coming, file: File): Promise<void> {
    try {
      await this.settleRemovals();
      await this.before();
      const base64 = await inBase64(file);
      const taken = await call("attachment_add", { subject: this.subject, name: file.name, base64 });
      this.here = [...this.here.filter(({ sha256 }) => sha256 !== taken.sha256), taken];
      this.dismiss(coming.key);
    } catch (thrown) {
      this.#refuse(coming, thrown as ErrorView);
    }
  }

  #refuse(coming: Coming, error: ErrorView): void {
    this.coming = this.coming.map((each) => (each.key === coming.key ? { ...each, error } : each));
  }
}

/** What a look at the size tells, so that nothing large is read in vain. */
function wrongSize({ size }: File, limits: LimitsView): ErrorCode | null {
  if (size === 0) return "file_empty";
  return size > limits.picked_bytes ? "file_too_large" : null;
}

function refusal(code: ErrorCode, { picked_bytes }: LimitsView): ErrorView {
  return { code, args: code === "file_too_large" ? { bytes: String(picked_bytes) } : {} };
}

/** In base64; the browser does it beside what is going on in the window. */
export function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    // It went away, or may not be read: for instance a folder.
    reader.onerror = () => reject({ code: "file_damaged", args: {} } satisfies ErrorView);
    reader.readAsDataURL(file);
  });
}
