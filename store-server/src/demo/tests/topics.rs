//! What customers can ask about the orders of the demo shop.

use super::demo;
use store_api::order::{HelpTopic, OrderStatus, TopicReason};

#[test]
fn every_topic_is_open_somewhere_and_closed_with_a_reason_elsewhere() {
    let orders = demo().orders;
    for topic in HelpTopic::KNOWN {
        let states = || orders.iter().flat_map(|order| &order.help_topics).filter(|state| state.topic == *topic);
        assert_eq!(states().count(), orders.len(), "{topic}");
        assert!(states().any(|state| state.available), "{topic}");
        assert!(states().all(|state| state.available == state.reason.is_none()), "{topic}");
        assert_eq!(states().all(|state| state.available), *topic == HelpTopic::Contact, "{topic}");
    }
}

#[test]
fn what_is_late_is_late_and_the_rest_is_not() {
    let orders = demo().orders;
    let open = |topic: HelpTopic| {
        let open =
            orders.iter().filter(|order| order.help_topics.iter().any(|state| state.topic == topic && state.available));
        open.count()
    };
    assert_eq!(open(HelpTopic::OrderProgress), 1);
    // Silent, lost, expired, and untracked and late; what waits at a pickup point or goes back is not missing.
    assert_eq!(open(HelpTopic::PackageNotReceived), 4);
}

#[test]
fn what_has_shipped_says_when_it_closed() {
    for order in demo().orders.iter().filter(|order| order.status == OrderStatus::Shipped) {
        let said = order.help_topics.iter().find(|state| state.topic == HelpTopic::ChangeAddress).expect("a word");
        let last = order.shipments.iter().map(|parcel| parcel.shipped_at).max();
        assert_eq!((&said.reason, said.at), (&Some(TopicReason::AlreadyShipped), last), "{}", order.number);
    }
}
