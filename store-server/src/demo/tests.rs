//! The demo shop, as the app will see it.

mod passing_time;
mod topics;

use super::{Customer, customers, help, state};
use std::collections::{BTreeMap, BTreeSet};
use store_api::{
    Timestamp,
    notice::NoticeCode,
    order::{HelpTopic, Order, OrderStatus, PaymentState, ReturnState, ShipmentState, SubStatus},
    request::RequestState,
    shipment::{Milestone, Shipment, SubMilestone},
};

/// Moments at which a day may be about to change somewhere.
const MOMENTS: [&str; 4] =
    ["2026-11-04T09:17:00Z", "2026-03-29T00:30:00Z", "2027-01-01T23:59:00Z", "2028-02-29T16:05:00Z"];

fn moments() -> impl Iterator<Item = Timestamp> {
    MOMENTS.iter().map(|text| text.parse().expect("a moment"))
}

fn now() -> Timestamp {
    MOMENTS[0].parse().expect("a moment")
}

fn demo() -> Customer {
    super::customer("demo@larkspur.example", "en", now())
}

fn parcels(orders: &[Order]) -> impl Iterator<Item = &Shipment> {
    orders.iter().flat_map(|order| &order.shipments)
}

#[test]
fn every_status_and_every_step_of_processing_occurs() {
    let orders = demo().orders;
    for status in OrderStatus::KNOWN {
        assert!(orders.iter().any(|order| order.status == *status), "{status}");
    }
    for sub in SubStatus::KNOWN {
        assert!(orders.iter().any(|order| order.sub_status.as_ref() == Some(sub)), "{sub}");
    }
}

#[test]
fn every_milestone_and_sub_milestone_occurs() {
    let orders = demo().orders;
    for milestone in Milestone::KNOWN {
        assert!(parcels(&orders).any(|parcel| parcel.milestone == *milestone), "{milestone}");
    }
    for sub in SubMilestone::KNOWN {
        assert!(parcels(&orders).any(|parcel| parcel.sub_milestone.as_ref() == Some(sub)), "{sub}");
    }
}

#[test]
fn every_word_of_every_axis_occurs() {
    let orders = demo().orders;
    for state in PaymentState::KNOWN {
        assert!(orders.iter().any(|order| order.axes.payment == *state), "{state}");
    }
    for state in ShipmentState::KNOWN {
        assert!(orders.iter().any(|order| order.axes.shipment == *state), "{state}");
    }
    for state in ReturnState::KNOWN {
        assert!(orders.iter().any(|order| order.axes.returns == *state), "{state}");
    }
}

#[test]
fn axes_agree_with_parcels() {
    for order in customers(now()).iter().flat_map(|customer| &customer.orders) {
        let ordered: u32 = order.lines.iter().map(|line| line.quantity).sum();
        let inside = |parcel: &Shipment| parcel.lines.iter().map(|line| line.quantity).sum::<u32>();
        let sent: u32 = order.shipments.iter().map(inside).sum();
        let delivered = order.shipments.iter().filter(|parcel| parcel.delivered_at.is_some()).map(inside).sum::<u32>();
        let expected = match (sent, delivered) {
            (0, _) => ShipmentState::NotShipped,
            (_, delivered) if delivered == ordered => ShipmentState::Delivered,
            (_, 1..) => ShipmentState::PartiallyDelivered,
            (sent, 0) if sent == ordered => ShipmentState::Shipped,
            _ => ShipmentState::PartiallyShipped,
        };
        assert_eq!(order.axes.shipment, expected, "{}", order.number);
        assert_eq!(order.status == OrderStatus::Delivered, delivered == ordered, "{}", order.number);
        assert_eq!(order.sub_status.is_some(), order.status == OrderStatus::Processing, "{}", order.number);
        assert_eq!(state::unshipped(order), ordered - sent, "{}", order.number);
    }
}

#[test]
fn totals_add_up_in_the_currency_of_the_order() {
    let customers = customers(now());
    for order in customers.iter().flat_map(|customer| &customer.orders) {
        let totals = &order.totals;
        let lines: i64 = order.lines.iter().map(|line| line.unit_price.amount * i64::from(line.quantity)).sum();
        assert_eq!(totals.subtotal.amount, lines, "{}", order.number);
        let sum = lines + totals.shipping.amount + totals.tax.amount + totals.duties.amount - totals.discount.amount;
        assert_eq!(totals.total.amount, sum, "{}", order.number);
        assert!((0..=sum).contains(&totals.refunded.amount), "{}", order.number);
        let full = matches!(order.axes.payment, PaymentState::Refunded);
        assert_eq!(full, totals.refunded.amount == sum, "{}", order.number);
        for money in [&totals.total, &totals.tax, &totals.refunded, &order.lines[0].total] {
            assert_eq!(money.currency, order.currency, "{}", order.number);
        }
    }
    let currencies: BTreeSet<&str> = customers[0].orders.iter().map(|order| order.currency.as_str()).collect();
    for wanted in ["USD", "EUR", "GBP", "JPY", "SEK", "PLN", "ILS", "KWD"] {
        assert!(currencies.contains(wanted), "{wanted}");
    }
}

#[test]
fn everything_happened_in_order_and_nothing_happens_tomorrow() {
    for now in moments() {
        for order in customers(now).iter().flat_map(|customer| &customer.orders) {
            let number = &order.number;
            let history: Vec<Timestamp> = order.history.iter().map(|change| change.at).collect();
            assert!(history.is_sorted(), "{number} {history:?}");
            assert_eq!(history.first(), Some(&order.placed_at), "{number}");
            assert!(*history.last().expect("a history") <= order.updated_at && order.updated_at <= now, "{number}");
            for parcel in &order.shipments {
                let times: Vec<Timestamp> = parcel.events.iter().map(|it| it.time.approximate_instant()).collect();
                assert!(times.is_sorted(), "{number} {times:?}");
                assert!(times.iter().all(|at| *at <= now), "{number} {times:?} {now}");
                assert!(parcel.shipped_at >= order.placed_at && parcel.shipped_at <= now, "{number}");
            }
        }
    }
}

#[test]
fn promised_windows_are_sane() {
    for now in moments() {
        for order in customers(now).iter().flat_map(|customer| &customer.orders) {
            let number = &order.number;
            let placed = super::calendar::day(order.placed_at);
            let dated = !matches!(order.status, OrderStatus::AwaitingPayment | OrderStatus::Cancelled);
            assert_eq!(order.estimated_delivery.is_some(), dated, "{number}");
            assert!(order.estimated_ship_date.is_none_or(|day| day >= placed), "{number}");
            let given: Vec<Timestamp> = order.estimated_delivery_history.iter().map(|it| it.given_at).collect();
            assert!(given.is_sorted() && given.iter().all(|at| *at >= order.placed_at && *at <= now), "{number}");
            let earlier = order.estimated_delivery_history.iter().map(|estimate| estimate.window);
            for window in earlier.chain(order.estimated_delivery) {
                assert!(window.from <= window.to && window.from >= placed, "{number} {window:?} {placed}");
            }
        }
    }
}

#[test]
fn tracked_parcels_tell_their_way_in_the_words_of_their_carriers() {
    let orders = demo().orders;
    let languages: BTreeSet<&str> =
        parcels(&orders).flat_map(|parcel| &parcel.events).filter_map(|event| event.raw_lang.as_deref()).collect();
    assert!(languages.is_superset(&BTreeSet::from(["zh", "en", "de", "ja", "he", "pt"])), "{languages:?}");
    let events = || parcels(&orders).flat_map(|parcel| &parcel.events);
    assert!(events().any(|event| event.time.offset.is_none()) && events().any(|event| event.time.offset.is_some()));
    assert!(parcels(&orders).all(|parcel| parcel.events.len() <= 15));
    assert!(parcels(&orders).any(|parcel| parcel.events.len() == 15));
    for parcel in parcels(&orders) {
        assert_eq!(parcel.tracked, parcel.tracking_number.is_some());
        assert!(parcel.tracked || parcel.events.is_empty());
        assert_eq!(parcel.milestone == Milestone::Delivered, parcel.delivered_at.is_some());
        assert_eq!(parcel.milestone == Milestone::AvailableForPickup, parcel.pickup_point.is_some());
        if let Some(last) = parcel.events.last() {
            assert_eq!((&last.milestone, &last.sub_milestone), (&parcel.milestone, &parcel.sub_milestone));
        }
    }
}

#[test]
fn ids_and_numbers_are_unique_among_all_customers() {
    let customers = customers(now());
    let orders: Vec<&Order> = customers.iter().flat_map(|customer| &customer.orders).collect();
    assert_eq!(customers.iter().map(|customer| customer.orders.len()).collect::<Vec<_>>(), [41, 5000, 0]);
    for name in [|order: &Order| order.id.clone(), |order: &Order| order.number.clone()] {
        let names: BTreeSet<String> = orders.iter().map(|order| name(order)).collect();
        assert_eq!(names.len(), orders.len());
    }
    let shipments: Vec<&str> = parcels(&customers[0].orders).map(|parcel| parcel.id.as_str()).collect();
    assert_eq!(shipments.iter().collect::<BTreeSet<_>>().len(), shipments.len());
}

#[test]
fn the_same_moment_makes_the_same_shop() {
    let text = || format!("{:?}", customers(now()));
    assert!(text() == text());
}

#[test]
fn titles_are_in_the_language_of_the_customer() {
    let german = super::customer("demo@larkspur.example", "de", now());
    let line = german.orders.iter().flat_map(|order| &order.lines).find(|line| line.title == "Abendkleid aus Seide");
    assert!(line.is_some_and(|line| line.options.iter().any(|option| option.name == "Größe")));
}

#[test]
fn requests_stand_in_every_state_and_begin_after_their_orders() {
    let customer = demo();
    let orders: BTreeMap<&str, &Order> = customer.orders.iter().map(|order| (order.id.as_str(), order)).collect();
    for state in RequestState::KNOWN {
        assert!(customer.requests.iter().any(|request| request.state == *state), "{state}");
    }
    for request in &customer.requests {
        let order = orders[request.order_id.as_deref().expect("an order")];
        assert!(request.created_at > order.placed_at, "{} {}", request.id, request.topic);
        assert!(request.messages.is_sorted_by_key(|message| message.at), "{}", request.id);
        let ended = matches!(request.state, RequestState::Done | RequestState::Refused | RequestState::Withdrawn);
        assert_eq!(request.reopen_until.is_some(), ended, "{}", request.id);
        let of_order = |id: &str| order.lines.iter().find(|line| line.id == id).map_or(0, |line| line.quantity);
        assert!(request.lines.iter().all(|line| (1..=of_order(&line.line_id)).contains(&line.quantity)));
        let about_goods = matches!(request.topic, HelpTopic::ReturnReplace | HelpTopic::ItemProblem);
        assert_eq!((!request.lines.is_empty(), request.wish.is_some()), (about_goods, about_goods), "{}", request.id);
        assert_eq!(request.address.is_some(), request.topic == HelpTopic::ChangeAddress, "{}", request.id);
    }
}

#[test]
fn notices_of_every_code_are_there_and_old_ones_are_read() {
    let notices = demo().notices;
    for code in NoticeCode::KNOWN {
        assert!(notices.iter().any(|notice| notice.code == *code), "{code}");
    }
    assert!(notices.is_sorted_by_key(|notice| notice.at));
    assert!(notices.iter().any(|notice| notice.read) && notices.iter().any(|notice| !notice.read));
    let ids: BTreeSet<&str> = notices.iter().map(|notice| notice.id.as_str()).collect();
    assert_eq!(ids.len(), notices.len());
}

#[test]
fn the_shop_speaks_22_languages_and_every_parcel_is_carried_by_somebody_it_knows() {
    let shop = super::store(now());
    assert_eq!(shop.languages.len(), 22);
    for parcel in parcels(&demo().orders) {
        let carriers = [Some(&parcel.carrier), parcel.last_mile_carrier.as_ref()];
        assert!(carriers.into_iter().flatten().all(|carrier| shop.carriers.contains(carrier)));
    }
    assert!(demo().orders.iter().all(|order| shop.currencies.rates.contains_key(&order.currency)));
}

#[test]
fn every_picture_of_a_line_is_there() {
    let known: BTreeSet<String> = super::pictures().into_iter().map(|picture| picture.media.sha256).collect();
    for line in demo().orders.iter().flat_map(|order| &order.lines) {
        assert!(line.image.as_ref().is_some_and(|image| known.contains(image)), "{}", line.title);
    }
}

#[test]
fn every_help_topic_has_an_article_in_every_language() {
    for language in help().languages {
        let about =
            |topic: &HelpTopic| language.articles.iter().any(|article| article.about.contains(&topic.to_string()));
        let missing: Vec<_> = HelpTopic::KNOWN.iter().filter(|topic| !about(topic)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag);
    }
}

#[test]
fn the_shops_own_help_has_no_errors() {
    let reading = crate::help::read_files(&crate::help::embedded(&super::HELP));
    let complaints: Vec<String> = reading.complaints.iter().map(ToString::to_string).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let english = reading.centre.languages.iter().find(|language| language.tag == "en").expect("English");
    assert_eq!(english.categories.len(), 8);
    assert!(!reading.centre.media.is_empty());
}

#[test]
fn later_orders_have_higher_numbers() {
    let numbers: Vec<String> = demo().orders.into_iter().map(|order| order.number).collect();
    let misplaced = numbers.windows(2).filter(|pair| pair[0] > pair[1]).count();
    // Those of one day in any order.
    assert!(misplaced <= numbers.len() / 6, "{numbers:?}");
    assert!(super::many::orders("en", now()).is_sorted_by_key(|order| order.number.clone()));
}
