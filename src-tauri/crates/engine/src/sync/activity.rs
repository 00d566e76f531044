//! How soon something may happen that the customer waits for, as far as the cache tells.

use crate::{
    Error,
    queries::{context::Context, record},
};
use db::IntentState;
use store_api::{request::RequestState, shipment::Milestone};

/// How much goes on at the store for this customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Activity {
    /// No order is open, and no request.
    #[default]
    Quiet,
    /// An order is being prepared or on its way.
    UnderWay,
    /// A parcel is about to arrive or waits at a pickup point, or a request waits for an answer.
    Close,
}

impl Activity {
    /// What the cache tells; looks at open orders and at requests only.
    pub(super) fn read(context: &Context<'_>) -> Result<Self, Error> {
        let open = context.reader.unsettled_orders()?;
        let shipments = open.iter().flat_map(|order| &order.shipments);
        let shipments = shipments.map(|shipment| Self::of_milestone(&shipment.milestone));
        let requests = context.reader.requests()?;
        let requests = requests.iter().map(|request| Self::of_request(&request.state));
        // Of what was just sent the log has not told yet.
        let sent = record::sayings(context)?.into_iter().filter(|(intent, _)| intent.state == IntentState::Answered);
        let orders = open.iter().map(|_| Self::UnderWay);
        let all = orders.chain(shipments).chain(requests).chain(sent.map(|_| Self::Close));
        Ok(all.max().unwrap_or_default())
    }

    fn of_milestone(milestone: &Milestone) -> Self {
        match milestone {
            Milestone::OutForDelivery | Milestone::AvailableForPickup => Self::Close,
            _ => Self::Quiet,
        }
    }

    fn of_request(state: &RequestState) -> Self {
        match state {
            RequestState::Received | RequestState::InReview => Self::Close,
            _ => Self::Quiet,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parcel_at_the_door_and_an_unanswered_request_are_close() {
        let near = [Milestone::OutForDelivery, Milestone::AvailableForPickup];
        assert!(near.iter().all(|milestone| Activity::of_milestone(milestone) == Activity::Close));
        let far = [Milestone::InTransit, Milestone::Delivered, Milestone::Unknown("by_kite".to_owned())];
        assert!(far.iter().all(|milestone| Activity::of_milestone(milestone) == Activity::Quiet));
        let asked = [RequestState::Received, RequestState::InReview];
        assert!(asked.iter().all(|state| Activity::of_request(state) == Activity::Close));
        let answered = [RequestState::WaitingForCustomer, RequestState::Done, RequestState::Withdrawn];
        assert!(answered.iter().all(|state| Activity::of_request(state) == Activity::Quiet));
        assert!(Activity::Close > Activity::UnderWay && Activity::UnderWay > Activity::Quiet);
    }
}
