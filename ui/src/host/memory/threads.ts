// The canned requests: one for each thing that can be the matter with one.
import type { AttachmentView, DraftView, MessageView, RequestView, SendingView } from "../bindings/api";
import { at } from "./calendar";

export interface Thread extends Omit<RequestView, "order" | "lines" | "can" | "draft"> {
  lines: RequestView["lines"][number]["line"][];
  unread: boolean;
}

const photo = (sha256: string, name: string): AttachmentView => ({
  sha256,
  name,
  content_type: "image/jpeg",
  bytes: 412_300,
});

const label: AttachmentView = {
  sha256: "return-label",
  name: "return-label-L-204400.pdf",
  content_type: "application/pdf",
  bytes: 88_200,
};

/** Something that is to be sent, and waits for its turn. */
export function sending(intent: string, more: Partial<SendingView> = {}): SendingView {
  const state = more.state ?? "waiting";
  return {
    intent,
    state,
    filed_at: at(0, 8),
    retry_at: null,
    exposed: false,
    progress: null,
    stuck: null,
    can_take_back: state !== "sending",
    can_resend: false,
    can_discard: state !== "sending",
    ...more,
  };
}

type Said = [author: "customer" | "store", days: number, hour: number, text: string, files?: AttachmentView[]];

function thread(id: string, topic: string, order: string | null, said: Said[], more: Partial<Thread> = {}): Thread {
  const messages = said.map(([author, days, hour, text, attachments = []], index): MessageView => {
    return { id: `${id}-m${index}`, author, at: at(days, hour), text, attachments, sending: null };
  });
  return {
    id,
    topic,
    order_id: order && `order-${order}`,
    state: "received",
    created_at: messages[0]?.at ?? at(0, 8),
    updated_at: messages.at(-1)?.at ?? at(0, 8),
    shipment_id: null,
    lines: [],
    wish: null,
    address: null,
    messages,
    rating: null,
    sending: null,
    pending: [],
    reopen_until: null,
    unread: false,
    ...more,
  };
}

/** A message, or the first of a request, that is to be sent. */
function unsent(id: string, text: string, sending: SendingView, attachments: AttachmentView[] = []): MessageView {
  return { id, author: "customer", at: sending.filed_at, text, attachments, sending };
}

const refused = sending("7", {
  state: "stuck",
  stuck: {
    code: "refused",
    refusal: { code: "topic_closed", reason: "already_shipped", at: at(-12, 14, 10), nearest: "return_replace" },
    nearest: "return_replace",
  },
});
const uploading = sending("9", { state: "sending", progress: { sent: 262_144, total: 824_600 } });
const later = sending("11", { retry_at: at(1, 3) });
const old = sending("5", {
  state: "stuck",
  can_resend: true,
  stuck: { code: "expired", refusal: null, nearest: null },
});

export function threads(): Thread[] {
  return [
    thread(
      "r-501",
      "item_problem",
      "L-204655",
      [
        [
          "customer",
          -3,
          9,
          "Two of the four mugs arrived broken. The box was wet on one side.",
          [photo("stoneware-mug", "mugs.jpg"), photo("teapot", "box.jpg")],
        ],
        [
          "store",
          -1,
          13,
          "We are sorry about the mugs. Could you send one more photo, of the label on the box? We need it for the carrier. Its address is explained at https://larkspur.example/help/labels.\n\nThank you.",
        ],
      ],
      {
        state: "waiting_for_customer",
        unread: true,
        lines: [{ line_id: "line-stoneware-mug", quantity: 2, reason: "damaged" }],
        wish: "replacement",
        shipment_id: "parcel-NW482912207DE",
      },
    ),
    thread("local/7", "cancel_order", "L-204750", [], {
      state: null,
      sending: refused,
      messages: [unsent("local/7", "Please cancel it, I would rather have a smaller one.", refused)],
    }),
    thread("local/9", "return_replace", "L-204817", [], {
      state: null,
      sending: uploading,
      lines: [{ line_id: "line-silk-scarf", quantity: 1, reason: "not_as_described" }],
      wish: "refund",
      messages: [
        unsent("local/9", "The scarf is much darker than on the picture.", uploading, [
          photo("silk-scarf", "scarf.jpg"),
        ]),
      ],
    }),
    thread(
      "r-502",
      "order_progress",
      "L-204866",
      [
        [
          "customer",
          -4,
          9,
          "The dress should have shipped by now. The wedding is in five weeks. Is everything all right?",
        ],
        [
          "store",
          -3,
          11,
          "The lace came late. The seamstress is finishing the hem, and we send it by the fastest way.",
        ],
      ],
      { state: "in_review" },
    ),
    thread("r-503", "contact", null, [["customer", -1, 16, "האם אפשר לארוז במתנה? זה ליום הולדת."]]),
    thread(
      "r-504",
      "change_address",
      "L-204720",
      [
        [
          "store",
          -5,
          9,
          "The parcel is with the carrier already, so the label is fixed. The carrier can leave it with a neighbour.",
        ],
      ],
      {
        state: "refused",
        reopen_until: at(20),
        address: {
          name: "Robin Example",
          lines: ["Ahornallee 11"],
          city: "Berlin",
          postal_code: "14050",
          country: "DE",
        },
      },
    ),
    thread(
      "r-505",
      "return_replace",
      "L-204400",
      [
        ["customer", -20, 9, "The pot has a chip in the enamel."],
        ["store", -19, 10, "That is ours to bear. Please use the attached label.", [label]],
        ["store", -8, 15, "The pot has arrived, and the amount is on its way to you."],
      ],
      {
        state: "done",
        reopen_until: at(22),
        lines: [{ line_id: "line-cast-iron-pot", quantity: 1, reason: "damaged" }],
        wish: "refund",
      },
    ),
    thread("r-506", "contact", "L-204301", [["customer", -60, 9, "Is the backpack waxed? Never mind, I found it."]], {
      state: "withdrawn",
      rating: { stars: 4, text: "" },
    }),
  ];
}

/** What is on its way, or cannot be sent, where there is no network. */
export function unsentThreads(): Thread[] {
  return threads().map((thread) => {
    if (thread.id !== "r-502") return thread;
    const messages = [
      ...thread.messages,
      unsent("11", "Thank you. Please tell me as soon as it leaves.", later),
      unsent("5", "Can the train be a little shorter?", old),
    ];
    return { ...thread, messages, updated_at: later.filed_at };
  });
}

export function drafts(): DraftView[] {
  const form = { lines: [], wish: null, address: null, shipment_id: null };
  return [
    {
      subject: { kind: "order", order_id: "order-L-204720", topic: "return_replace" },
      form: { ...form, text: "The boots are half a size too small" },
      attachments: [photo("chelsea-boots", "boots.jpg")],
      updated_at: at(0, 7),
    },
    {
      subject: { kind: "order", order_id: "order-gone", topic: "contact" },
      form: {
        ...form,
        text: "Do you also have this lamp with a longer cable? It would have to be about three metres.",
      },
      attachments: [],
      updated_at: at(-30),
    },
  ];
}
