//! The demo shop's word on what a customer can ask about an order now: the rule that the app knows too.

use jiff::tz::TimeZone;
use store_api::{
    Timestamp,
    order::{Order, TopicState},
    store::ServicePolicy,
};
use topics::{Verdict, rules};

/// Every topic once, in the order in which pages show them. The shop's days begin and end in UTC.
pub fn help_topics(order: &Order, now: Timestamp) -> Vec<TopicState> {
    rules(order, &ServicePolicy::default(), &now.to_zoned(TimeZone::UTC)).iter().map(Verdict::state).collect()
}
