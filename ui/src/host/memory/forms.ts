// Forms over the canned orders: what was begun, the files of it, and sending it.
import type {
  AttachmentArgs,
  AttachmentRefArgs,
  AttachmentView,
  DraftView,
  ErrorCode,
  FiledView,
  FormArgs,
  FormView,
  LimitsView,
  Subject,
  SubjectArgs,
  Tag,
} from "../bindings/api";
import { rows } from "./requests";
import { sending } from "./threads";
import type { World } from "./world";

const LIMITS: LimitsView = { text: 5000, attachments: 10, picked_bytes: 50_000_000 };

/** Drawings stand in for the pictures that are added. */
const PICTURES = ["stoneware-mug", "teapot", "silk-scarf", "ribbed-vase", "leather-tote"];

export function formAnswers(world: World, done: (...tags: Tag[]) => null) {
  return {
    form_read: ({ subject }: SubjectArgs) => form(world, subject),
    draft_keep: ({ subject, form }: FormArgs) => {
      keep(world, subject, { form });
      return done("drafts");
    },
    draft_discard: ({ subject }: SubjectArgs) => {
      forget(world, subject);
      return done("drafts");
    },
    attachment_add: ({ subject, name, base64 }: AttachmentArgs) => {
      const file = taken(world, subject, name, base64);
      const here = (draft(world, subject)?.attachments ?? []).filter(({ sha256 }) => sha256 !== file.sha256);
      keep(world, subject, { attachments: [...here, file] });
      done("drafts");
      return file;
    },
    attachment_remove: ({ subject, sha256 }: AttachmentRefArgs) => {
      const here = draft(world, subject)?.attachments ?? [];
      keep(world, subject, { attachments: here.filter((file) => file.sha256 !== sha256) });
      return done("drafts");
    },
    request_send: ({ subject, form }: FormArgs) => {
      keep(world, subject, { form });
      const wrong = fault(world, subject, form);
      if (wrong) throw { code: wrong, args: {} };
      const filed = file(world, subject, form);
      forget(world, subject);
      done("requests", "drafts");
      return filed;
    },
  };
}

function form(world: World, subject: Subject): FormView {
  const view = subject.kind === "order" ? world.orders.find(({ order }) => order.id === subject.order_id) : undefined;
  const topic = subject.kind === "order" ? subject.topic : "contact";
  const open = rows(world).filter(({ state }) => state !== "done" && state !== "refused" && state !== "withdrawn");
  return {
    topic,
    order: view?.order ?? null,
    verdict: view?.topics.find((verdict) => verdict.topic === topic) ?? null,
    draft: draft(world, subject) ?? null,
    articles: view?.articles ?? [],
    earlier: open.filter((row) => view && row.order_id === view.order.id && row.topic === topic),
    answer_hours: world.app.store?.support?.answer_hours ?? null,
    limits: LIMITS,
  };
}

function fault(world: World, subject: Subject, { text, lines, address }: FormArgs["form"]): ErrorCode | null {
  const topic = subject.kind === "order" ? subject.topic : "contact";
  const { order, verdict } = form(world, subject);
  if (subject.kind === "order" && !order) return "not_found";
  if (verdict?.gate.state === "closed") return "topic_closed";
  if ([...text].length > LIMITS.text) return "text_too_long";
  if (topic === "return_replace" || topic === "item_problem") return lines.length > 0 ? null : "no_lines";
  if (topic === "change_address") return address?.city ? null : "address_incomplete";
  return topic === "cancel_order" || text.trim() || draft(world, subject)?.attachments.length ? null : "form_empty";
}

function taken(world: World, subject: Subject, name: string, base64: string): AttachmentView {
  const bytes = Math.round((base64.length * 3) / 4);
  const type = [/^iVBOR/, /^\/9j\//, /^UklGR/, /^JVBER/].findIndex((start) => start.test(base64));
  if (type < 0) throw { code: "file_type", args: {} };
  const here = draft(world, subject)?.attachments.length ?? 0;
  return {
    sha256: PICTURES[here % PICTURES.length]!,
    name,
    content_type: type === 3 ? "application/pdf" : "image/jpeg",
    bytes,
  };
}

function file(world: World, subject: Subject, { text, ...asked }: FormArgs["form"]): FiledView {
  const intent = `new-${world.threads.length}`;
  const now = new Date().toISOString();
  const attachments = draft(world, subject)?.attachments ?? [];
  const state = sending(intent);
  const message = { id: intent, author: "customer", at: now, text, attachments, sending: state };
  if (subject.kind === "reply" || subject.kind === "reopen") {
    const known = world.threads.find(({ id }) => id === subject.request_id)!;
    known.messages = [...known.messages, message];
    return { request_id: known.id, intent };
  }
  const id = `local/${world.threads.length}`;
  const about = subject.kind === "order" ? subject : { order_id: null, topic: "contact" };
  const messages = text || attachments.length > 0 ? [message] : [];
  const rest = { state: null, created_at: now, updated_at: now, rating: null, pending: [], reopen_until: null };
  const thread = { id, topic: about.topic, order_id: about.order_id, ...asked, ...rest, messages, sending: state };
  world.threads = [{ ...thread, unread: false }, ...world.threads];
  return { request_id: id, intent };
}

function draft(world: World, subject: Subject): DraftView | undefined {
  return world.drafts.find((draft) => isSame(draft.subject, subject));
}

function keep(world: World, subject: Subject, parts: Partial<DraftView>): void {
  const blank = { text: "", lines: [], wish: null, address: null, shipment_id: null };
  const known = draft(world, subject) ?? { subject, form: blank, attachments: [], updated_at: "" };
  forget(world, subject);
  world.drafts = [{ ...known, ...parts, updated_at: new Date().toISOString() }, ...world.drafts];
}

function forget(world: World, subject: Subject): void {
  world.drafts = world.drafts.filter((draft) => !isSame(draft.subject, subject));
}

function isSame(one: Subject, other: Subject): boolean {
  const words = (subject: Subject) => Object.values(subject).toSorted().join(" ");
  return words(one) === words(other);
}
