//! `POST /v1/requests`: filing a request about an order, or about nothing in particular.

use super::{Turn, check, gate, keep};
use crate::{
    attachments,
    bridge::Deed,
    database::Write,
    once::{Answer, Stop},
    problem::Refusal,
    store,
    visitor::Visitor,
};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order},
    request::{Author, Message, Request, RequestState},
    write::{NewRequest, Outcome},
};

/// Files what was sent, unless its form is wrong or the topic is closed.
pub(super) fn file(write: &mut Write<'_>, turn: &Turn<'_>) -> Result<Answer, Stop> {
    let Turn { visitor, sent, now, .. } = *turn;
    let new: NewRequest = sent.json()?;
    let order = order_of(write, visitor, &new)?;
    check::request(&new, order.as_ref())?;
    if let Some(order) = &order
        && let Err(refusal) = gate::admit(&new, order, &store::policy(write)?, now)
    {
        return Ok(Answer::json(&Outcome::Refused(refusal))?);
    }
    attachments::name_all(write, visitor, &new.attachments)?;
    let id = keep::enter(write, visitor, new.language.clone())?;
    keep::accept(write, turn, request(id, new, now), Deed::Filed)
}

/// The order it is about, which only `contact` can do without, and only for somebody with an account.
fn order_of(write: &Write<'_>, visitor: &Visitor, new: &NewRequest) -> Result<Option<Order>, Stop> {
    match &new.order_id {
        Some(id) => Ok(Some(keep::order(write, visitor, id)?)),
        None if new.topic != HelpTopic::Contact => {
            Err(Refusal::invalid("/order_id", "the topic is about an order").into())
        }
        None if visitor.guest_of().is_some() => Err(Refusal::forbidden("a guest asks about their order").into()),
        None => Ok(None),
    }
}

fn request(id: String, new: NewRequest, now: Timestamp) -> Request {
    let said = !new.text.is_empty() || !new.attachments.is_empty();
    let message = Message {
        id: format!("{id}-m1"),
        author: Author::Customer,
        at: now,
        text: new.text,
        attachments: new.attachments,
    };
    Request {
        id,
        topic: new.topic,
        order_id: new.order_id,
        state: RequestState::Received,
        created_at: now,
        updated_at: now,
        shipment_id: new.shipment_id,
        lines: new.lines,
        wish: new.wish,
        address: new.address,
        messages: said.then_some(message).into_iter().collect(),
        reopen_until: None,
        rating: None,
    }
}
