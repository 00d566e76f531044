// The service record over the canned requests: lists, threads, and what a customer does with them.
import type {
  BadgesView,
  DraftRowView,
  MoveArgs,
  RatingArgs,
  RequestRowView,
  RequestsView,
  RequestView,
  SaveArgs,
  SendingView,
  Subject,
  Tag,
  VoteArgs,
} from "../bindings/api";
import { at } from "./calendar";
import { unread } from "./notices";
import { sending, type Thread } from "./threads";
import { rowOf } from "./views";
import type { World } from "./world";

const ENDED = ["done", "refused", "withdrawn"];

export function recordAnswers(world: World, done: (...tags: Tag[]) => null) {
  return {
    requests_list: (): RequestsView => ({
      rows: rows(world),
      drafts: world.drafts.map((draft) => draftRow(world, draft)),
    }),
    request_read: ({ id }: { id: string }) => view(world, thread(world, id)),
    badges_read: (): BadgesView => {
      const all = world.threads.flatMap(sendings);
      const stuck = all.filter(({ state }) => state === "stuck").length;
      return {
        unread: world.threads.filter(({ unread }) => unread).length,
        stuck,
        unsent: all.length,
        notices: unread(world),
      };
    },
    ...moving(world, done),
    ...outbox(world, done),
    attachment_save: ({ name }: SaveArgs) => ({ path: `/home/robin/Downloads/${name}` }),
    answer_choose: () => null,
    help_import: () => ({ language: "de", articles: 12 }),
    article_vote: ({ article_id, language, ...vote }: VoteArgs) => {
      world.votes.set(`${language}/${article_id}`, vote);
      return done("help");
    },
  };
}

function moving(world: World, done: (...tags: Tag[]) => null) {
  return {
    request_withdraw: ({ id }: { id: string }) => {
      const known = thread(world, id);
      if (isOffline(world)) known.pending = [...known.pending, { what: "withdraw", sending: sending(`w-${id}`) }];
      else Object.assign(known, { state: "withdrawn", reopen_until: at(30) });
      return done("requests");
    },
    request_rate: ({ id, rating }: RatingArgs) => {
      const known = thread(world, id);
      known.rating = rating;
      if (isOffline(world)) known.pending = [...known.pending, { what: "rating", sending: sending(`s-${id}`) }];
      return done("requests");
    },
    request_see: ({ id }: { id: string }) => {
      const known = thread(world, id);
      if (known.unread) done("requests");
      known.unread = false;
      return null;
    },
  };
}

function outbox(world: World, done: (...tags: Tag[]) => null) {
  const take = (id: string, move?: MoveArgs["topic"]) => {
    const { known, text, subject } = intent(world, id);
    const order_id = known.order_id;
    const moved: Subject = move && order_id ? { kind: "order", order_id, topic: move } : subject;
    const before = world.drafts.find((draft) => isSame(draft.subject, moved));
    const words = [text, before?.form.text ?? ""].filter(Boolean).join("\n\n");
    const form = { text: words, lines: known.lines, wish: known.wish, address: known.address, shipment_id: null };
    const draft = { subject: moved, form, attachments: before?.attachments ?? [], updated_at: at(0) };
    world.drafts = [...world.drafts.filter((other) => other !== before), draft];
    forget(world, id);
    done("requests", "drafts");
    return { subject: moved };
  };
  return {
    intent_take_back: ({ id }: { id: string }) => take(id),
    intent_move: ({ id, topic }: MoveArgs) => take(id, topic),
    intent_resend: ({ id }: { id: string }) => {
      const { known } = intent(world, id);
      const again = (one: SendingView | null) => (one?.intent === id ? sending(id) : one);
      known.sending = again(known.sending);
      known.messages = known.messages.map((message) => ({ ...message, sending: again(message.sending) }));
      return done("requests");
    },
    intent_discard: ({ id }: { id: string }) => {
      forget(world, id);
      return done("requests");
    },
  };
}

export function rows(world: World): RequestRowView[] {
  return world.threads.map((thread) => row(world, thread)).toSorted((a, b) => b.updated_at.localeCompare(a.updated_at));
}

/** Those that need the customer, for the first screen. */
export function forCustomer(world: World): RequestRowView[] {
  return rows(world).filter(
    ({ unread, state, sending }) => unread || state === "waiting_for_customer" || sending?.state === "stuck",
  );
}

function row(world: World, thread: Thread): RequestRowView {
  const order = world.orders.find(({ order }) => order.id === thread.order_id)?.order;
  const line = order?.lines.find(({ id }) => id === thread.lines[0]?.line_id) ?? order?.lines[0];
  const all = sendings(thread);
  const last = thread.messages.at(-1);
  return {
    id: thread.id,
    topic: thread.topic,
    order_id: thread.order_id,
    order_number: order?.number ?? null,
    title: line?.title ?? null,
    image: line?.image ?? null,
    state: thread.state,
    sending: all.find(({ state }) => state === "stuck") ?? all.at(-1) ?? null,
    excerpt: last?.text.slice(0, 160) ?? "",
    author: last?.author ?? "customer",
    updated_at: thread.updated_at,
    unread: thread.unread,
  };
}

function view(world: World, { unread: _, ...thread }: Thread): RequestView {
  const order = world.orders.find(({ order }) => order.id === thread.order_id);
  const ended = ENDED.includes(thread.state ?? "");
  const alive = thread.state !== null && !ended && thread.pending.every(({ what }) => what !== "withdraw");
  const kind = ended ? "reopen" : "reply";
  const isHere = ({ subject }: { subject: Subject }) => subject.kind === kind && subject.request_id === thread.id;
  return {
    ...thread,
    order: order ? rowOf(order) : null,
    lines: thread.lines.map((line) => {
      const named = order?.order.lines.find(({ id }) => id === line.line_id);
      return { line, title: named?.title ?? null, image: named?.image ?? null };
    }),
    can: {
      reply: alive,
      withdraw: alive && thread.state !== "accepted",
      reopen: ended && thread.reopen_until !== null,
      rate: ended && thread.state !== "withdrawn",
    },
    draft: world.drafts.find(isHere) ?? null,
  };
}

function draftRow(world: World, { subject, form, attachments, updated_at }: World["drafts"][number]): DraftRowView {
  const about = subject.kind === "reply" || subject.kind === "reopen";
  const thread = about ? world.threads.find(({ id }) => id === subject.request_id) : undefined;
  const order_id = subject.kind === "order" ? subject.order_id : thread?.order_id;
  const order = world.orders.find(({ order }) => order.id === order_id)?.order;
  return {
    subject,
    topic: subject.kind === "order" ? subject.topic : (thread?.topic ?? "contact"),
    order_number: order?.number ?? null,
    orphaned: (about && !thread) || (!!order_id && !order),
    excerpt: form.text.slice(0, 160),
    attachments: attachments.length,
    updated_at,
  };
}

function sendings({ sending, messages, pending }: Thread): SendingView[] {
  const others = sending ? [] : messages.flatMap((message) => message.sending ?? []);
  return [...(sending ? [sending] : []), ...others, ...pending.map((each) => each.sending)];
}

function intent(world: World, id: string) {
  const known = world.threads.find((thread) => sendings(thread).some(({ intent }) => intent === id));
  if (!known) throw { code: "not_found", args: {} };
  const order_id = known.order_id;
  const asked: Subject = order_id ? { kind: "order", order_id, topic: known.topic } : { kind: "contact" };
  const subject: Subject = known.sending ? asked : { kind: "reply", request_id: known.id };
  return { known, subject, text: known.messages.find(({ sending }) => sending?.intent === id)?.text ?? "" };
}

function forget(world: World, id: string): void {
  const { known } = intent(world, id);
  if (known.sending) world.threads = world.threads.filter((thread) => thread !== known);
  known.messages = known.messages.filter(({ sending }) => sending?.intent !== id);
  known.pending = known.pending.filter(({ sending }) => sending.intent !== id);
}

function thread(world: World, id: string): Thread {
  const known = world.threads.find((thread) => thread.id === id);
  if (!known) throw { code: "not_found", args: {} };
  return known;
}

function isSame(one: Subject, other: Subject): boolean {
  const name = (subject: Subject) => JSON.stringify(Object.entries(subject).toSorted());
  return name(one) === name(other);
}

function isOffline({ situation }: World): boolean {
  return situation === "offline";
}
