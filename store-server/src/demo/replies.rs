//! What the demo shop answers to a request by itself: a first word, and then what is done about it.

use super::{cancelling::cancel, topics::help_topics, words};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, ReturnState},
    request::{Author, Request, RequestState},
};

/// An answer, and what becomes of the order with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) text: &'static str,
    pub(crate) state: RequestState,
    pub(crate) order: Option<Order>,
}

/// The next answer in `language`; none where it is the customer's turn, or nobody's. It depends on nothing else, so the
/// same request is always answered the same.
pub(crate) fn reply(request: &Request, order: Option<&Order>, language: &str, now: Timestamp) -> Option<Reply> {
    use RequestState::{Accepted, Done, InReview, Received, Refused, WaitingForCustomer};
    let words = words::of(language);
    let open = order.filter(|order| is_open(order, &request.topic, now));
    let (text, state, order) = match (&request.state, &request.topic) {
        (Received, _) => (&words.received, InReview, None),
        (InReview, HelpTopic::CancelOrder) => match open {
            Some(order) => (&words.cancelled, Done, Some(cancel(order, now))),
            None => (&words.too_late, Refused, None),
        },
        (InReview, HelpTopic::ChangeAddress) => match open {
            Some(order) => (&words.address_changed, Done, Some(redirect(order, request, now))),
            None => (&words.too_late, Refused, None),
        },
        (InReview, HelpTopic::ReturnReplace) => {
            (&words.return_accepted, Accepted, order.map(|order| expect_return(order, now)))
        }
        (InReview, HelpTopic::ItemProblem) if is_shown(request) => (&words.problem_solved, Done, None),
        (InReview, HelpTopic::ItemProblem) => (&words.photos_wanted, WaitingForCustomer, None),
        (InReview, HelpTopic::PackageNotReceived) => (&words.search, Accepted, None),
        (InReview, HelpTopic::PaymentIssue) => (&words.payment, Done, None),
        (InReview, HelpTopic::OrderProgress) => (&words.progress, Done, None),
        (InReview, HelpTopic::CustomsDuty) => (&words.customs, Done, None),
        (InReview, HelpTopic::Contact | HelpTopic::Unknown(_)) => (&words.contact, Done, None),
        _ => return None,
    };
    Some(Reply { text, state, order })
}

fn is_open(order: &Order, topic: &HelpTopic, now: Timestamp) -> bool {
    help_topics(order, now).iter().any(|state| state.topic == *topic && state.available)
}

/// Whether the customer has shown what the matter is, or was asked to and had nothing to show.
fn is_shown(request: &Request) -> bool {
    let asked = request.messages.iter().filter(|message| message.author == Author::Store).count() > 1;
    let shown = |author: &Author| *author == Author::Customer;
    asked || request.messages.iter().any(|message| shown(&message.author) && !message.attachments.is_empty())
}

fn redirect(order: &Order, request: &Request, now: Timestamp) -> Order {
    let address = request.address.clone().or_else(|| order.shipping_address.clone());
    touch(Order { shipping_address: address, ..order.clone() }, now)
}

fn expect_return(order: &Order, now: Timestamp) -> Order {
    let mut order = order.clone();
    if order.axes.returns == ReturnState::None {
        order.axes.returns = ReturnState::Requested;
    }
    touch(order, now)
}

fn touch(mut order: Order, now: Timestamp) -> Order {
    super::state::settle(&mut order);
    order.updated_at = now.max(order.updated_at);
    order.help_topics = help_topics(&order, order.updated_at);
    order
}
