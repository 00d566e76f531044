//! Where an order is on its way, in steps a customer understands: what is done, what comes next, and by when.

use serde::Serialize;
use store_api::{Date, Timestamp};
use ts_rs::TS;

/// The way of one order from placing to the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Journey {
    /// In the order in which they happen; a cancelled order ends in `cancelled`.
    pub steps: Vec<Step>,
    /// What is expected next; none when nothing more will happen.
    pub next: Option<NextStep>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    pub key: StepKey,
    pub state: StepState,
    /// When it was reached.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
}

/// The steps there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKey {
    AwaitingPayment,
    PaymentReceived,
    PaymentConfirmed,
    Packaging,
    Shipped,
    OutForDelivery,
    Delivered,
    Cancelled,
}

/// Whether a step is behind, under way or ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    Done,
    Current,
    Ahead,
}

/// The next step and the days in which it is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    pub key: StepKey,
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    #[ts(type = "string | null")]
    pub to: Option<Date>,
    /// `to` has passed.
    pub late: bool,
}
