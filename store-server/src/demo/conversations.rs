//! What the demo's customer and the shop have written to each other.

use store_api::{
    order::HelpTopic,
    request::{Author, LineReason, RequestState, Wish},
};

use Author::{Customer, Store};
use LineReason::{Damaged, Defective, TooSmall};
use Wish::{Refund, Replacement};

/// A request about the order with a name in the scripts: who wrote what, how many hours ago.
pub(super) struct Conversation {
    pub(super) about: &'static str,
    pub(super) topic: HelpTopic,
    pub(super) state: RequestState,
    pub(super) details: Details,
    pub(super) messages: &'static [(Author, i64, &'static str)],
}

/// What else was said.
pub(super) struct Details {
    /// Place of the line in its order, quantity, and what is the matter.
    pub(super) goods: &'static [(usize, u32, LineReason)],
    pub(super) wish: Option<Wish>,
    /// The street that the order should go to instead.
    pub(super) street: Option<&'static str>,
    /// About the first parcel.
    pub(super) parcel: bool,
    /// Stars, and why, once it was over.
    pub(super) rating: Option<(u8, &'static str)>,
}

const NOTHING: Details = Details { goods: &[], wish: None, street: None, parcel: false, rating: None };

pub(super) static CONVERSATIONS: [Conversation; 12] = [
    Conversation {
        about: "lost",
        topic: HelpTopic::PackageNotReceived,
        state: RequestState::InReview,
        details: Details { parcel: true, ..NOTHING },
        messages: &[
            (
                Customer,
                60,
                "The tracking says that the parcel cannot be located. The necklace was meant for a birthday next week.",
            ),
            (
                Store,
                41,
                "We are very sorry. The carrier has closed its search, so we are checking whether we can send a new one in time. You will hear from us within two working days.",
            ),
        ],
    },
    Conversation {
        about: "damaged",
        topic: HelpTopic::ItemProblem,
        state: RequestState::WaitingForCustomer,
        details: Details {
            goods: &[(0, 2, Damaged), (1, 6, Damaged)],
            wish: Some(Replacement),
            parcel: true,
            ..NOTHING
        },
        messages: &[
            (Customer, 40, "The carrier reports damage. There are two vases and six mugs in the parcel."),
            (
                Store,
                22,
                "Thank you for telling us at once. If it is delivered, please photograph the box from outside with its label, and every broken piece. We replace whatever is damaged.",
            ),
        ],
    },
    Conversation {
        about: "late-to-ship",
        topic: HelpTopic::OrderProgress,
        state: RequestState::InReview,
        details: NOTHING,
        messages: &[
            (
                Customer,
                33,
                "The dress should have shipped by now. The wedding is in five weeks. Is everything all right?",
            ),
            (
                Store,
                30,
                "The lace for the sleeves came late and had to be matched again. The seamstress is finishing the hem. We have moved the delivery date and will send it by the fastest way we have.",
            ),
            (Customer, 12, "Thank you. Please let me know as soon as it leaves."),
        ],
    },
    Conversation {
        about: "held-at-customs",
        topic: HelpTopic::Contact,
        state: RequestState::Done,
        details: Details { parcel: true, rating: Some((4, "")), ..NOTHING },
        messages: &[
            (Customer, 40, "Customs asks for an invoice. Which one do they mean?"),
            (
                Store,
                31,
                "The commercial invoice is in the pouch outside on the parcel. Please give customs your CPF number and the order number; they have everything else.",
            ),
            (Customer, 27, "Found it, thank you."),
        ],
    },
    Conversation {
        about: "on-its-way",
        topic: HelpTopic::ChangeAddress,
        state: RequestState::Refused,
        details: Details { street: Some("Via dei Papaveri 11"), ..NOTHING },
        messages: &[
            (Customer, 96, "I shall be away. Can it go to my neighbour at number 11 instead?"),
            (
                Store,
                88,
                "The parcel has already been handed to the carrier, so we cannot change the label any more. The local delivery company named in the tracking can leave it with a neighbour if you tell them.",
            ),
        ],
    },
    Conversation {
        about: "return-requested",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Received,
        details: Details { goods: &[(0, 1, TooSmall)], wish: Some(Refund), ..NOTHING },
        messages: &[(
            Customer,
            20,
            "The boots are half a size too small. I should like to send them back and keep the scarf.",
        )],
    },
    Conversation {
        about: "return-on-its-way",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Accepted,
        details: Details { goods: &[(0, 1, TooSmall)], wish: Some(Refund), ..NOTHING },
        messages: &[
            (Customer, 130, "The bag is lovely, but the strap is too short for me. It is unused."),
            (
                Store,
                112,
                "You are welcome to return it. Please send it with tracking to Larkspur Returns, Hall 4, and put the order number inside. We post the refund 3 to 10 working days after it has arrived.",
            ),
            (Customer, 30, "It is on its way, number LR417726030GB."),
        ],
    },
    Conversation {
        about: "return-refunded",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Done,
        details: Details {
            goods: &[(0, 2, Defective)],
            wish: Some(Refund),
            rating: Some((5, "Kind, and no discussion.")),
            ..NOTHING
        },
        messages: &[
            (Customer, 470, "Both lamps flicker. I have tried other bulbs."),
            (
                Store,
                450,
                "That is a fault of the socket, and ours to bear. Please send them back with the label we have prepared.",
            ),
            (Store, 70, "Both lamps have arrived, and the full amount including shipping is on its way to your card."),
        ],
    },
    Conversation {
        about: "partly-refunded",
        topic: HelpTopic::ItemProblem,
        state: RequestState::Done,
        details: Details { goods: &[(0, 1, Damaged)], wish: Some(Refund), rating: Some((5, "")), ..NOTHING },
        messages: &[
            (Customer, 190, "One of the four mugs has a crack from the rim to the handle."),
            (Store, 50, "We are sorry. You need not send it back: we have refunded that mug."),
        ],
    },
    Conversation {
        about: "cancelled-by-customer",
        topic: HelpTopic::CancelOrder,
        state: RequestState::Done,
        details: NOTHING,
        messages: &[
            (Customer, 125, "Please cancel, I have found the same colour at home."),
            (
                Store,
                120,
                "The order is cancelled, and the full amount goes back the way it came within 3 to 10 working days.",
            ),
        ],
    },
    Conversation {
        about: "tailoring",
        topic: HelpTopic::Contact,
        state: RequestState::Withdrawn,
        details: NOTHING,
        messages: &[(
            Customer,
            74,
            "Could the gown be two centimetres longer? Oh, I see that I have given the length with heels. Never mind.",
        )],
    },
    Conversation {
        about: "untracked-and-late",
        topic: HelpTopic::PackageNotReceived,
        state: RequestState::Received,
        details: Details { parcel: true, ..NOTHING },
        messages: &[(Customer, 4, "The letter with the necklace should have been here a week ago.")],
    },
];
