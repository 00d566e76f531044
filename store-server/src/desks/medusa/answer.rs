//! What the shop answers of returns, and what follows from it for a request.

use crate::sources::decimal::Decimal;
use serde::Deserialize;
use store_api::{
    Timestamp,
    request::{Request, RequestState},
};

/// `returns` are told where the store allows it, and left out without a word where not.
pub(super) const FIELDS: &str = "id,display_id,updated_at,*items,*items.detail,*returns,*returns.items";

#[derive(Debug, Deserialize)]
pub(super) struct Complaint {
    #[serde(rename = "type", default)]
    pub(super) kind: String,
    pub(super) message: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Reasons {
    pub(super) return_reasons: Vec<Reason>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Reason {
    pub(super) id: String,
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Filed {
    #[serde(rename = "return")]
    pub(super) filed: Return,
}

#[derive(Debug, Deserialize)]
pub(super) struct Orders {
    pub(super) orders: Vec<Order>,
    pub(super) count: usize,
}

#[derive(Debug, Deserialize)]
pub(super) struct Order {
    pub(super) id: String,
    display_id: u64,
    pub(super) updated_at: Timestamp,
    pub(super) items: Vec<Item>,
    returns: Option<Vec<Return>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) title: String,
    detail: Option<Detail>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
struct Detail {
    return_requested_quantity: Decimal,
    return_received_quantity: Decimal,
}

#[derive(Debug, Deserialize)]
pub(super) struct Return {
    pub(super) id: String,
    status: String,
    items: Option<Vec<Returned>>,
}

#[derive(Debug, Deserialize)]
struct Returned {
    note: Option<String>,
}

impl Order {
    /// Whether it is the one that the customer knows by that number.
    pub(super) fn is(&self, number: &str) -> bool {
        self.display_id.to_string() == number
    }

    /// The return that an earlier attempt filed.
    pub(super) fn filed(&self, key: &str, request: &Request) -> Option<String> {
        let told = self.returns.as_ref().filter(|returns| returns.iter().all(|it| it.items.is_some()));
        let Some(returns) = told else {
            let on_their_way = self.counted(request)?.iter().all(|(asked, requested, _)| requested >= asked);
            return on_their_way.then(|| key.to_owned());
        };
        let ours = |note: &str| note.ends_with(&format!("[{key}]"));
        let is_ours = |it: &&Return| it.items.iter().flatten().filter_map(|item| item.note.as_deref()).any(ours);
        returns.iter().find(is_ours).map(|it| it.id.clone())
    }

    /// Where a return stands; none, if that cannot be told.
    pub(super) fn standing(&self, id: &str, request: &Request) -> Option<RequestState> {
        if let Some(found) = self.returns.iter().flatten().find(|it| it.id == id) {
            return match found.status.as_str() {
                "requested" | "partially_received" => Some(RequestState::Accepted),
                "received" => Some(RequestState::Done),
                "canceled" => Some(RequestState::Refused),
                _ => None,
            };
        }
        let counted = self.counted(request)?;
        // More than was asked for has another return in it, and then nobody knows which is which.
        let is = |part: fn(u32, u32) -> u32| counted.iter().all(|(asked, one, other)| part(*one, *other) == *asked);
        let is_gone = counted.iter().all(|(_, requested, received)| requested + received == 0);
        match () {
            () if is(|requested, received| if requested == 0 { received } else { 0 }) => Some(RequestState::Done),
            () if is(|requested, received| requested + received) => Some(RequestState::Accepted),
            // Only what stood there was called off.
            () if is_gone && request.state == RequestState::Accepted => Some(RequestState::Refused),
            () => None,
        }
    }

    /// Of each of the goods: how many were asked for, how many are on their way back, and how many have come back.
    fn counted(&self, request: &Request) -> Option<Vec<(u32, u32, u32)>> {
        let count = |line: &store_api::request::RequestLine| {
            let item = self.items.iter().find(|item| item.id == line.line_id)?;
            let Detail { return_requested_quantity, return_received_quantity } = item.detail?;
            Some((line.quantity, return_requested_quantity.pieces(), return_received_quantity.pieces()))
        };
        request.lines.iter().map(count).collect()
    }
}
