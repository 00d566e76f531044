//! What happens to a parcel on its way, step by step, and in whose words it is told.

use super::geography::Country;
use jiff::tz::Offset;
use std::{collections::BTreeMap, sync::LazyLock};
use store_api::{
    EventTime, Timestamp,
    shipment::{Milestone, SubMilestone, TrackingEvent},
};

/// What carriers write, by language and step.
static SCANS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/scans.json")).expect("the embedded scans are read by a test")
});

/// Minutes from UTC where parcels begin.
const ORIGIN: i32 = 480;

/// Where a step takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    Workshop,
    Airport,
    Hub,
    Gateway,
    Door,
}

/// One kind of step.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) key: &'static str,
    /// The number in the carrier's code.
    number: u16,
    site: Site,
    pub(super) milestone: Milestone,
    pub(super) sub: Option<SubMilestone>,
    /// Day of the journey by standard and by express shipping; of a detour: days after the step before.
    pub(super) days: (i64, i64),
    /// Minute of that day.
    pub(super) minute: i64,
}

use Milestone as M;
use Site::{Airport, Door, Gateway, Hub, Workshop};
use SubMilestone as S;

/// The way of a parcel that nothing happens to.
pub(super) static ROUTE: [Step; 12] = [
    step("info", 100, Workshop, M::InfoReceived, None, (0, 0), 605),
    step("picked", 110, Workshop, M::InTransit, None, (0, 0), 1060),
    step("sorted", 120, Workshop, M::InTransit, None, (0, 0), 1390),
    step("export", 130, Airport, M::InTransit, None, (2, 1), 690),
    step("flight", 140, Airport, M::InTransit, None, (4, 1), 1370),
    step("hub", 150, Hub, M::InTransit, None, (6, 2), 640),
    step("gateway", 160, Gateway, M::InTransit, None, (8, 3), 390),
    step("customs", 170, Gateway, M::InTransit, Some(S::Customs), (9, 3), 550),
    step("released", 180, Gateway, M::InTransit, None, (10, 3), 1005),
    step("depot", 190, Door, M::InTransit, None, (12, 4), 320),
    step("out", 200, Door, M::OutForDelivery, None, (13, 4), 485),
    step("delivered", 210, Door, M::Delivered, None, (13, 4), 872),
];

/// What may happen besides.
static DETOURS: [Step; 13] = [
    step("delayed", 310, Airport, M::InTransit, Some(S::Delayed), (3, 1), 560),
    step("documents", 320, Gateway, M::Exception, Some(S::Customs), (1, 1), 620),
    step("damaged", 330, Door, M::Exception, Some(S::Damaged), (2, 1), 700),
    step("address", 340, Door, M::Exception, Some(S::Address), (1, 1), 660),
    step("nobody", 350, Door, M::AttemptFailed, Some(S::NoOneHome), (0, 0), 905),
    step("pickup", 360, Door, M::AvailableForPickup, None, (1, 1), 700),
    step("collected", 370, Door, M::Delivered, None, (2, 2), 1010),
    step("again", 200, Door, M::OutForDelivery, None, (1, 1), 485),
    step("lost", 380, Gateway, M::Exception, Some(S::Lost), (20, 12), 615),
    step("refused", 390, Door, M::Exception, Some(S::Refused), (0, 0), 850),
    step("returning", 400, Door, M::Returning, Some(S::Refused), (2, 2), 700),
    step("returned", 410, Workshop, M::Returned, Some(S::Refused), (13, 6), 640),
    step("expired", 420, Hub, M::Expired, None, (60, 40), 600),
];

const fn step(
    key: &'static str,
    number: u16,
    site: Site,
    milestone: Milestone,
    sub: Option<SubMilestone>,
    days: (i64, i64),
    minute: i64,
) -> Step {
    Step { key, number, site, milestone, sub, days, minute }
}

impl Step {
    /// The step with this key.
    pub(super) fn of(key: &str) -> &'static Self {
        ROUTE.iter().chain(&DETOURS).find(|step| step.key == key).unwrap_or(&ROUTE[0])
    }

    pub(super) fn is_detour(&self) -> bool {
        !ROUTE.iter().any(|step| step.key == self.key)
    }

    /// How far an event is on the route, if it is a step of it.
    pub(super) fn on_route(event: &TrackingEvent) -> Option<usize> {
        let number = event.raw_code.as_deref()?.rsplit_once('-')?.1;
        ROUTE.iter().position(|step| step.number.to_string() == number)
    }

    /// Minutes from UTC on the clocks where it takes place.
    pub(super) fn offset(&self, to: &Country) -> Offset {
        let minutes = match self.site {
            Workshop | Airport => ORIGIN,
            Hub => to.hub.2,
            Gateway | Door => to.offset,
        };
        Offset::from_seconds(minutes * 60).unwrap_or(Offset::UTC)
    }

    /// The offset by which it can be read at the latest: where no zone is told, it may be taken for UTC.
    pub(super) fn latest_offset(&self, to: &Country) -> Offset {
        if self.site == Hub { self.offset(to).min(Offset::UTC) } else { self.offset(to) }
    }

    /// What the carrier reports. Hubs do not tell their zone.
    pub(super) fn event(&self, at: Timestamp, to: &Country) -> TrackingEvent {
        let (place, country, language) = match self.site {
            Workshop => ("广州", "CN", "zh"),
            Airport => ("深圳", "CN", "zh"),
            Hub => (to.hub.0.as_str(), to.hub.1.as_str(), "en"),
            Gateway => (to.gateway.as_str(), to.code.as_str(), to.language.as_str()),
            Door => (to.city.as_str(), to.code.as_str(), to.language.as_str()),
        };
        let mut time = EventTime::at(at, self.offset(to));
        if self.site == Hub {
            time.offset = None;
        }
        let prefix = if matches!(self.site, Gateway | Door) { to.carrier.get(..2).unwrap_or("xx") } else { "mp" };
        let key = if self.key == "again" { "out" } else { self.key };
        TrackingEvent {
            time,
            place: Some(place.to_owned()),
            country: Some(country.to_owned()),
            milestone: self.milestone.clone(),
            sub_milestone: self.sub.clone(),
            raw_code: Some(format!("{}-{}", prefix.to_uppercase(), self.number)),
            raw_text: SCANS.get(language).and_then(|words| words.get(key)).cloned(),
            raw_lang: Some(language.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::geography::countries;

    #[test]
    fn every_step_has_words_in_the_language_of_every_place() {
        for to in countries() {
            for step in ROUTE.iter().chain(&DETOURS) {
                let event = step.event(Timestamp::UNIX_EPOCH, to);
                assert!(event.raw_text.is_some(), "{} {:?} {:?}", to.code, step.key, event.raw_lang);
            }
        }
    }
}
