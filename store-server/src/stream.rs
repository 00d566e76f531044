//! `GET /v1/stream`: tells an app which logs moved, and nothing personal.
//!
//! A stream begins with a comment, so that an app knows at once that nothing on the way holds it back, and with where each
//! log stands, or, with `Last-Event-ID`, with what moved since that event. An event's id stands for everything that had
//! moved by then; one that this database has not given, or not yet again since it was restored, stands for nothing.

use crate::{
    log::{self, Cursor, Epoch, Position, View},
    nudges::Ears,
    problem::Refusal,
    shop::Shop,
    visitor::Visitor,
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures_util::{StreamExt, stream};
use std::{collections::VecDeque, convert::Infallible, future, sync::Arc};
use store_api::{
    routes::CUSTOMER_LOG,
    stream::{CHANGED, Changed},
};
use tokio::sync::watch;

pub(crate) async fn open(
    State(shop): State<Arc<Shop>>,
    visitor: Option<Visitor>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let view = visitor.as_ref().map(Visitor::view);
    if let (Some(front), Some(visitor)) = (&shop.front, &visitor) {
        front.look(visitor);
    }
    let told = told(&shop, &headers).await?;
    let (identity, ears) = (shop.nudges.identity(), shop.nudges.listen(view.as_ref().map(|view| view.log)));
    let teller = Teller {
        shop,
        ears,
        view,
        identity,
        told_of_help: told,
        told_of_customer: told,
        customer_moved: true,
        ahead: 0,
        began: false,
    };
    let keep_alive = KeepAlive::new().interval(teller.shop.keep_alive);
    let hello = VecDeque::from([Event::default().comment("")]);
    let events = stream::unfold((teller, hello), |(mut teller, mut waiting)| async move {
        while waiting.is_empty() {
            waiting = teller.next().await?;
        }
        let event = waiting.pop_front()?;
        Some((event, (teller, waiting)))
    });
    // A proxy that collects events before it passes them on would make them useless.
    let unbuffered = [(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"))];
    Ok((unbuffered, Sse::new(events.map(Ok::<_, Infallible>)).keep_alive(keep_alive)).into_response())
}

/// The newest step that the last event of an earlier stream stands for; -1 for none.
async fn told(shop: &Arc<Shop>, headers: &HeaderMap) -> Result<i64, Refusal> {
    let id = headers.get("last-event-id").and_then(|id| Cursor::parse(id.to_str().ok()?));
    let id = id.filter(|id| id.epoch == shop.nudges.identity());
    let Some(Position::Told { at } | Position::Burst { at, .. }) = id.map(|id| id.position) else { return Ok(-1) };
    if at <= shop.nudges.published() {
        return Ok(at);
    }
    // Another process may have told of what this one is about to hear of.
    let newest = shop.read("read the newest step", log::newest_step).await?;
    Ok(if at <= newest { at } else { -1 })
}

/// One stream's memory.
struct Teller {
    shop: Arc<Shop>,
    ears: Ears,
    /// What may be told of the customer's log.
    view: Option<View>,
    identity: Epoch,
    /// The newest step of any help log that was told; -1 before the first.
    told_of_help: i64,
    told_of_customer: i64,
    /// True at first, and after word of it.
    customer_moved: bool,
    /// A step that was read in the customer's log before word of it came; 0 for none.
    ahead: i64,
    began: bool,
}

impl Teller {
    /// The events for what moved, as soon as something has; `None` at the end of the stream.
    async fn next(&mut self) -> Option<VecDeque<Event>> {
        let caught_up = self.ahead > 0 && self.ahead <= self.shop.nudges.published();
        if self.began && !caught_up {
            let Ears { help, customer, endings } = &mut self.ears;
            tokio::select! {
                _ = endings.changed() => return None,
                moved = help.changed() => moved.ok()?,
                moved = next_of(customer) => { moved.ok()?; self.customer_moved = true }
            }
        }
        self.news().await
    }

    /// What stands later than what was told, oldest first.
    async fn news(&mut self) -> Option<VecDeque<Event>> {
        // Asked before looking: whatever was published by now is seen below, so an id up to this one skips nothing.
        let published = self.shop.nudges.published();
        let mut moved: Vec<(i64, Changed)> = Vec::new();
        for head in self.ears.help.borrow_and_update().values().filter(|head| head.step > self.told_of_help) {
            let cursor = Cursor::told(head.epoch, head.step).to_string();
            moved.push((head.step, Changed { log: head.name.clone(), cursor }));
        }
        self.told_of_help = moved.iter().map(|(step, _)| *step).max().unwrap_or(self.told_of_help);
        if let (Some(view), true) = (self.view.clone(), self.customer_may_have_moved()?) {
            let read = self.shop.read("read where a log stands", move |connection| view.newest(connection));
            let (step, cursor) = read.await.ok()?;
            // An event's id must not stand for less than the event: an app that comes back would be told again.
            (self.ahead, self.customer_moved) = if step > published { (step, true) } else { (0, false) };
            if step > self.told_of_customer && step <= published {
                self.told_of_customer = step;
                moved.push((step, Changed { log: CUSTOMER_LOG.to_owned(), cursor: cursor.to_string() }));
            }
        }
        self.began = true;
        moved.sort_by_key(|(step, _)| *step);
        self.shop.nudges.count_told(moved.len());
        Some(moved.iter().filter_map(|(step, changed)| event(self.identity, published.min(*step), changed)).collect())
    }

    /// `None` once the customer's streams were told to end.
    fn customer_may_have_moved(&mut self) -> Option<bool> {
        let Some(customer) = &mut self.ears.customer else { return Some(false) };
        let moved = customer.has_changed().ok()?;
        customer.mark_unchanged();
        Some(std::mem::take(&mut self.customer_moved) || moved)
    }
}

fn event(identity: Epoch, step: i64, changed: &Changed) -> Option<Event> {
    let id = Cursor::told(identity, step).to_string();
    Event::default().event(CHANGED).id(id).json_data(changed).ok()
}

async fn next_of(customer: &mut Option<watch::Receiver<()>>) -> Result<(), watch::error::RecvError> {
    match customer {
        Some(customer) => customer.changed().await,
        None => future::pending().await,
    }
}
