//! A parcel that has come so far, with everything that was reported on the way.

use super::{
    calendar::{at, day, days, hours},
    geography::{Country, carrier},
    method::Method,
    steps::{ROUTE, Step},
};
use store_api::{
    Timestamp,
    shipment::{Milestone, PickupPoint, Shipment, ShipmentLine, SubMilestone, TrackingEvent},
};

/// How far a parcel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// The carrier has not heard of it.
    NotFound,
    /// As far on the route as the step with this key.
    At(&'static str),
    /// As far as the first, and then off the route.
    Off(&'static str, &'static [&'static str]),
    /// Everything a parcel can go through before it arrives.
    Adventurous,
    /// Post that nobody reports on.
    Untracked,
}

/// A parcel to write.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) id: String,
    /// What its tracking number is made from.
    pub(super) number: u64,
    pub(super) to: &'a Country,
    pub(super) method: Method,
    pub(super) stage: Stage,
    /// Days since the last thing that happened.
    pub(super) quiet: i64,
    pub(super) lines: Vec<ShipmentLine>,
}

impl Stage {
    /// How many days a parcel travels until then.
    pub(super) fn days(self, method: Method) -> i64 {
        numbers(&self.steps(), method == Method::Express).last().copied().unwrap_or(0)
    }

    fn steps(self) -> Vec<&'static Step> {
        let until = |key: &str| ROUTE.iter().take(1 + ROUTE.iter().position(|step| step.key == key).unwrap_or(0));
        match self {
            Self::NotFound | Self::Untracked => Vec::new(),
            Self::At(key) => until(key).collect(),
            Self::Off(key, detour) => until(key).chain(detour.iter().map(|key| Step::of(key))).collect(),
            Self::Adventurous => {
                let off = until("customs").chain([Step::of("documents")]).chain(ROUTE.iter().skip(8).take(3));
                off.chain(["nobody", "again", "delivered"].map(Step::of)).collect()
            }
        }
    }
}

/// Writes the parcel. Returns with it the moment of the last thing that happened.
pub(super) fn write(draft: Draft<'_>, now: Timestamp) -> (Shipment, Timestamp) {
    let steps = draft.stage.steps();
    let moments = moments(&steps, draft.method == Method::Express, draft.to, now, draft.quiet);
    let shipped_at = moments.first().copied().unwrap_or_else(|| hours(now, -24 * draft.quiet - 9));
    let last_at = moments.last().copied().unwrap_or(shipped_at);
    let events: Vec<TrackingEvent> = steps.iter().zip(&moments).map(|(step, at)| step.event(*at, draft.to)).collect();
    let tracked = draft.stage != Stage::Untracked;
    let mut parcel = fresh(draft.id, draft.number, draft.to, draft.method, draft.lines, shipped_at);
    if let Some(step) = steps.last() {
        parcel.milestone = step.milestone.clone();
        parcel.sub_milestone = step.sub.clone();
    } else if tracked {
        parcel.milestone = Milestone::NotFound;
    }
    if steps.len() < 4 {
        parcel.last_mile_carrier = None;
    }
    parcel.action_required = waits_for_customer(&parcel.milestone, parcel.sub_milestone.as_ref());
    parcel.delivered_at = (parcel.milestone == Milestone::Delivered).then_some(last_at);
    parcel.pickup_point = (parcel.milestone == Milestone::AvailableForPickup)
        .then(|| pickup_point(draft.to, draft.number, last_at, &parcel));
    parcel.events = events;
    (parcel, last_at)
}

/// A parcel that was handed over just now, and of which nothing is reported yet.
pub(super) fn fresh(
    id: String,
    number: u64,
    to: &Country,
    method: Method,
    lines: Vec<ShipmentLine>,
    shipped_at: Timestamp,
) -> Shipment {
    let tracked = method != Method::Economy;
    let carrier = carrier(method.carrier());
    let number = format!("LK{:09}CN", number % 1_000_000_000);
    let url = carrier.website.as_ref().map(|website| format!("{website}/track/{number}"));
    let local = super::geography::carrier(&to.carrier);
    Shipment {
        id,
        shipped_at,
        carrier,
        last_mile_carrier: (method == Method::Standard).then_some(local),
        tracking_number: tracked.then_some(number),
        tracking_url: url.filter(|_| tracked),
        tracked,
        lines,
        milestone: Milestone::InTransit,
        sub_milestone: None,
        action_required: false,
        events: Vec::new(),
        pickup_point: None,
        delivered_at: None,
    }
}

/// Whether nothing goes on unless the customer does something.
pub(super) fn waits_for_customer(milestone: &Milestone, sub: Option<&SubMilestone>) -> bool {
    match milestone {
        Milestone::AvailableForPickup | Milestone::AttemptFailed => true,
        Milestone::Exception => matches!(sub, Some(SubMilestone::Customs | SubMilestone::Address)),
        _ => false,
    }
}

/// On which day of the journey each step happens.
fn numbers(steps: &[&Step], express: bool) -> Vec<i64> {
    let mut detours = 0;
    let mut before = 0;
    let number = |step: &&Step| {
        let own = if express { step.days.1 } else { step.days.0 };
        if step.is_detour() {
            detours += own;
            before += own;
        } else {
            before = own + detours;
        }
        before
    };
    steps.iter().map(number).collect()
}

/// When each step happened, by the clocks where it did, so that the last one is `quiet` days ago and none to come.
fn moments(steps: &[&Step], express: bool, to: &Country, now: Timestamp, quiet: i64) -> Vec<Timestamp> {
    let numbers = numbers(steps, express);
    let Some((last, number)) = steps.last().zip(numbers.last()) else { return Vec::new() };
    let today = last.offset(to).to_datetime(now).date();
    let ends = |back: i64| at(days(today, -back), last.minute, last.latest_offset(to));
    let back = if ends(quiet) > now { quiet + 1 } else { quiet };
    let begin = days(today, -back - number);
    steps.iter().zip(&numbers).map(|(step, number)| at(days(begin, *number), step.minute, step.offset(to))).collect()
}

fn pickup_point(to: &Country, number: u64, since: Timestamp, parcel: &Shipment) -> PickupPoint {
    let carrier = parcel.last_mile_carrier.as_ref().unwrap_or(&parcel.carrier);
    let (name, street) = to.pickup.clone().unwrap_or_else(|| (carrier.name.clone(), to.city.clone()));
    PickupPoint {
        name,
        lines: vec![street],
        city: to.city.clone(),
        postal_code: to.postal_code.clone(),
        country: to.code.clone(),
        opening_hours: vec!["Mo-Fr 08:00-19:00".to_owned(), "Sa 09:00-14:00".to_owned()],
        deadline: Some(at(days(day(since), 7), 20 * 60, jiff::tz::Offset::UTC)),
        code: Some(format!("{:06}", number * 7 % 1_000_000)),
    }
}
