//! The cases of the table: every way in which status, money and parcels go together.

use crate::order::{PLACES, order, parcel, returned, sent};
use store_api::{order::Order, shipment::Shipment};

/// One order, and what is particular about it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) order: Order,
    pub(crate) made_to_order_returns: bool,
}

type Place = (&'static str, &'static str, &'static str);
type Lines = &'static [(&'static str, u32)];

const EVERYTHING: Lines = &[("scarf", 1), ("mugs", 2)];
const FIRST: Lines = &[("scarf", 1), ("mugs", 1)];
const SECOND: Lines = &[("mugs", 1)];
const UNTOLD: Lines = &[];

const ON_ITS_WAY: Place = PLACES[2];
const LOST: Place = PLACES[13];
const DELIVERED: Place = PLACES[18];

pub(crate) fn cases() -> Vec<Case> {
    let groups = [in_the_house(), partly_shipped(), shipped(), delivered(), made_to_order(), paid_back(), odd()];
    groups.into_iter().flatten().collect()
}

fn case(name: impl Into<String>, order: Order) -> Case {
    Case { name: name.into(), order, made_to_order_returns: false }
}

/// Every status and sub-status with every state of the money, and no parcel.
fn in_the_house() -> Vec<Case> {
    let states = [
        ("awaiting_payment", "", "awaiting failed"),
        ("processing", "payment_received", "authorized paid failed"),
        ("processing", "payment_confirmed", "authorized paid failed"),
        ("processing", "packaging", "authorized paid failed partially_refunded refunded"),
        ("processing", "", "authorized paid"),
        ("processing", "quality_check", "authorized paid"),
        ("shipped", "", "paid"),
        ("delivered", "", "paid"),
        ("cancelled", "", "awaiting failed authorized paid partially_refunded refunded"),
        ("on_hold", "", "awaiting paid"),
    ];
    let cases = states.into_iter().flat_map(|(status, sub, payments)| {
        payments.split(' ').map(move |payment| {
            let name = format!("{}, payment {payment}, no parcel", words(status, sub));
            case(name, order(status, sub, payment))
        })
    });
    let undated = Order { estimated_ship_date: None, ..order("processing", "packaging", "paid") };
    cases.chain([case("processing/packaging, nobody said when it ships", undated)]).collect()
}

fn words(status: &str, sub: &str) -> String {
    if sub.is_empty() { status.to_owned() } else { format!("{status}/{sub}") }
}

/// One of two parcels has left, and is wherever a parcel can be.
fn partly_shipped() -> Vec<Case> {
    let states = [("payment_received", "authorized"), ("payment_confirmed", "paid"), ("packaging", "paid")];
    let cases = states.into_iter().flat_map(|(sub, payment)| {
        PLACES.into_iter().map(move |place| {
            let order = sent(order("processing", sub, payment), [parcel(true, FIRST, place)]);
            case(format!("processing/{sub}, the first of two parcels {}, the other not shipped", place.0), order)
        })
    });
    cases.collect()
}

/// Everything has left, in one parcel or in two.
fn shipped() -> Vec<Case> {
    let with = |parcels: Vec<Shipment>| sent(order("shipped", "", "paid"), parcels);
    let one = PLACES
        .into_iter()
        .map(|place| case(format!("shipped, in one parcel {}", place.0), with(vec![parcel(false, EVERYTHING, place)])));
    let two = PLACES.into_iter().flat_map(|place| {
        [("delivered", DELIVERED), ("on its way", ON_ITS_WAY), ("lost", LOST)].map(|(word, other)| {
            let name = format!("shipped, in two parcels, the first {word}, the second {}", place.0);
            case(name, with(vec![parcel(true, FIRST, other), parcel(false, SECOND, place)]))
        })
    });
    let undated = Order { estimated_delivery: None, ..with(vec![parcel(false, EVERYTHING, ON_ITS_WAY)]) };
    one.chain(two).chain([case("shipped, nobody said when it arrives", undated)]).collect()
}

fn delivered() -> Vec<Case> {
    let with = |parcels: Vec<Shipment>| sent(order("delivered", "", "paid"), parcels);
    let split = |second| with(vec![parcel(true, FIRST, DELIVERED), parcel(false, SECOND, second)]);
    let apart = vec![parcel(true, &[("scarf", 1)], DELIVERED), parcel(false, &[("mugs", 2)], DELIVERED)];
    vec![
        case("delivered, in one parcel", with(vec![parcel(false, EVERYTHING, DELIVERED)])),
        case("delivered, in two parcels with a mug in each", split(DELIVERED)),
        case("delivered, in two parcels, the scarf first", with(apart)),
        case("delivered, but the second parcel is lost", split(LOST)),
        case("delivered, but nothing was reported of the second parcel", split(ON_ITS_WAY)),
    ]
}

/// The scarf, the mugs or both were made for this customer.
fn made_to_order() -> Vec<Case> {
    let made = |mut order: Order, which: &[&str]| {
        order.lines.iter_mut().for_each(|line| line.made_to_order = which.contains(&line.id.as_str()));
        order
    };
    let one = |status, place| sent(order(status, "", "paid"), [parcel(false, EVERYTHING, place)]);
    let partly = || sent(order("processing", "packaging", "paid"), [parcel(true, &[("scarf", 1)], DELIVERED)]);
    let both: &[&str] = &["scarf", "mugs"];
    let mut cases = vec![
        case("processing/packaging, made to order", made(order("processing", "packaging", "paid"), both)),
        case("shipped, made to order", made(one("shipped", ON_ITS_WAY), both)),
        case("delivered, made to order", made(one("delivered", DELIVERED), both)),
        case("delivered, the scarf made to order", made(one("delivered", DELIVERED), &["scarf"])),
        case("processing/packaging, the scarf delivered and made to order, the mugs not", made(partly(), &["scarf"])),
    ];
    let order = made(one("delivered", DELIVERED), both);
    let name = "delivered, made to order, by a store that takes such goods back".to_owned();
    cases.push(Case { name, order, made_to_order_returns: true });
    cases
}

/// Money that went back, and goods that do.
fn paid_back() -> Vec<Case> {
    let whole = |status, payment, place| sent(order(status, "", payment), [parcel(false, EVERYTHING, place)]);
    let returns = ["requested", "in_transit", "received", "refunded"].into_iter().flat_map(|state| {
        ["paid", "partially_refunded", "refunded"].map(|payment| {
            let name = format!("delivered, a return {state}, payment {payment}");
            case(name, returned(whole("delivered", payment, DELIVERED), state))
        })
    });
    let money = ["partially_refunded", "refunded"].into_iter().flat_map(|payment| {
        [("delivered", DELIVERED), ("shipped", LOST), ("shipped", PLACES[17])].map(|(status, place)| {
            let name = format!("{status}, in one parcel {}, payment {payment}", place.0);
            case(name, whole(status, payment, place))
        })
    });
    let partly = || sent(order("processing", "packaging", "refunded"), [parcel(true, FIRST, DELIVERED)]);
    let rest = [case("processing/packaging, the first of two parcels delivered, payment refunded", partly())];
    returns.chain(money).chain(rest).collect()
}

/// What stores leave out, contradict or call by new names.
fn odd() -> Vec<Case> {
    let with = |status, sub, parcels: Vec<Shipment>| sent(order(status, sub, "paid"), parcels);
    let mut unknown = with("on_hold", "", vec![parcel(true, FIRST, ON_ITS_WAY)]);
    unknown.axes.shipment = "somewhere".into();
    let mut half = with("shipped", "", vec![parcel(true, FIRST, ON_ITS_WAY)]);
    half.axes.shipment = "partially_shipped".into();
    vec![
        case(
            "processing/packaging, one parcel on its way that does not say what is in it",
            with("processing", "packaging", vec![parcel(true, UNTOLD, ON_ITS_WAY)]),
        ),
        case(
            "shipped, two parcels that do not say what is in them, the first delivered, the second on its way",
            with("shipped", "", vec![parcel(true, UNTOLD, DELIVERED), parcel(false, UNTOLD, ON_ITS_WAY)]),
        ),
        case(
            "delivered, two parcels that do not say what is in them",
            with("delivered", "", vec![parcel(true, UNTOLD, DELIVERED), parcel(false, UNTOLD, DELIVERED)]),
        ),
        case("cancelled, with a parcel on its way", with("cancelled", "", vec![parcel(true, FIRST, ON_ITS_WAY)])),
        case("awaiting_payment, with everything delivered", {
            with("awaiting_payment", "", vec![parcel(true, EVERYTHING, DELIVERED)])
        }),
        case("shipped, the first of two parcels on its way, the shipment partially_shipped", half),
        case("on_hold, which is no word we know, one of two parcels on its way", unknown),
    ]
}
