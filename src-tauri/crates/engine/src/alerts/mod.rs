//! What the customer is told of: what the store wrote, and what no event ever says, that nothing happened.
//!
//! The list of [`Notice`]s is the truth; a toast is a hint. All of it is worked out from what is stored, by pure rules:
//! [`alarms`] finds what did not happen, [`list`](mod@list) puts it beside what the store wrote, [`plan`] decides what is
//! told now, [`calendar`] makes an entry of a deadline.

pub mod alarms;
pub mod calendar;
pub mod list;
pub mod plan;
mod read;
pub mod tell;
pub(crate) mod words;

pub(crate) use read::{keep_calendar, mark_of, mute, read, read_all, tell_store, unmute_all};

use db::KeptNotice;
use jiff::Zoned;
use serde::{Deserialize, Serialize};
use store_api::{Timestamp, notice::NoticeCode, order::HelpTopic};
use ts_rs::TS;

/// When it is asked what there is to know.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Now, where the customer is.
    pub now: Zoned,
    /// Up to when the store was heard: that nothing happened since then, nobody here knows.
    pub heard: Timestamp,
}

/// One thing to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// The store's, or for an alarm one that is the same whenever it is worked out.
    pub id: String,
    pub kind: NoticeKind,
    /// When it came about.
    #[ts(type = "string")]
    pub at: Timestamp,
    pub order_id: Option<String>,
    pub request_id: Option<String>,
    pub shipment_id: Option<String>,
    /// Until when there is time.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// The help topic that fits.
    pub topic: Option<HelpTopic>,
    pub read: bool,
    /// Something is wrong, or needs the customer.
    #[serde(skip)]
    pub wrong: bool,
}

/// What there is to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    OrderConfirmed,
    OrderShipped,
    OrderDelivered,
    OrderCancelled,
    DeliveryDateMoved,
    ActionRequired,
    Refunded,
    RequestAnswered,
    /// The day by which it was to ship is over.
    ShipDatePassed,
    /// Nothing was heard of a parcel for days.
    NoScan,
    /// The day by which it was to arrive is over.
    DeliveryWindowPassed,
    /// A parcel goes back soon unless it is fetched.
    PickupDeadlineNear,
    /// The time to send something back is nearly over.
    ReturnWindowEnding,
    /// An order is dropped soon unless it is paid.
    PaymentDue,
    /// The store has not answered for longer than it usually takes.
    RequestUnanswered,
}

/// How the customer wants to be told; all of it stays on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoticeChoices {
    /// Whether toasts are shown at all.
    pub toasts: bool,
    /// Kinds that are not toasted.
    pub off: Vec<NoticeKind>,
    /// Toasts only about what is wrong or needs the customer.
    pub only_wrong: bool,
    /// Hours in which nothing is toasted; what came meanwhile is told at their end.
    pub quiet: Option<QuietHours>,
    /// Instead of toasts one summary a day at this time, `HH:MM`.
    pub digest: Option<String>,
    /// Orders about which nothing is toasted.
    pub muted: Vec<String>,
}

/// From one time of day to another, perhaps over midnight; `HH:MM` in the customer's time zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuietHours {
    pub from: String,
    pub to: String,
}

impl Default for NoticeChoices {
    fn default() -> Self {
        Self { toasts: true, off: vec![], only_wrong: false, quiet: None, digest: None, muted: vec![] }
    }
}

impl Notice {
    /// What the id of an alarm begins with.
    const ALARM: &str = "alarm/";

    /// It was worked out here, and the store knows nothing of it.
    pub fn is_alarm(&self) -> bool {
        self.id.starts_with(Self::ALARM)
    }

    /// As it is kept, if it is an alarm, so that the list goes on showing it when its reason has gone.
    fn kept(&self) -> Option<KeptNotice> {
        let body = serde_json::to_string(self).ok().filter(|_| self.is_alarm())?;
        Some(KeptNotice { id: self.id.clone(), body })
    }
}

impl NoticeKind {
    /// What a store's word means; none for a word this version does not know.
    pub fn of(code: &NoticeCode) -> Option<Self> {
        Some(match code {
            NoticeCode::OrderConfirmed => Self::OrderConfirmed,
            NoticeCode::OrderShipped => Self::OrderShipped,
            NoticeCode::OrderDelivered => Self::OrderDelivered,
            NoticeCode::OrderCancelled => Self::OrderCancelled,
            NoticeCode::DeliveryDateMoved => Self::DeliveryDateMoved,
            NoticeCode::ActionRequired => Self::ActionRequired,
            NoticeCode::Refunded => Self::Refunded,
            NoticeCode::RequestAnswered => Self::RequestAnswered,
            NoticeCode::Unknown(_) => return None,
        })
    }

    /// Something is wrong, or needs the customer, whatever it is about.
    pub fn is_wrong(self) -> bool {
        use NoticeKind::*;
        match self {
            OrderConfirmed | OrderShipped | OrderDelivered | Refunded | RequestAnswered | ReturnWindowEnding => false,
            OrderCancelled | DeliveryDateMoved | ActionRequired | ShipDatePassed | NoScan | DeliveryWindowPassed
            | PickupDeadlineNear | PaymentDue | RequestUnanswered => true,
        }
    }

    /// As it stands in ids.
    fn word(self) -> &'static str {
        match self {
            Self::OrderConfirmed => "order-confirmed",
            Self::OrderShipped => "order-shipped",
            Self::OrderDelivered => "order-delivered",
            Self::OrderCancelled => "order-cancelled",
            Self::DeliveryDateMoved => "delivery-date-moved",
            Self::ActionRequired => "action-required",
            Self::Refunded => "refunded",
            Self::RequestAnswered => "request-answered",
            Self::ShipDatePassed => "ship-date-passed",
            Self::NoScan => "no-scan",
            Self::DeliveryWindowPassed => "delivery-window-passed",
            Self::PickupDeadlineNear => "pickup-deadline-near",
            Self::ReturnWindowEnding => "return-window-ending",
            Self::PaymentDue => "payment-due",
            Self::RequestUnanswered => "request-unanswered",
        }
    }
}
