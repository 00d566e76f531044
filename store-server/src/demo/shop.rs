//! Larkspur itself: what every customer may know of it.

use super::{calendar::day, geography};
use crate::help::LANGUAGES;
use store_api::{
    Timestamp,
    store::{Currencies, Feature, ServicePolicy, Store, Support},
};

/// The shop, with the rates of the day.
pub fn store(now: Timestamp) -> Store {
    Store {
        name: "Larkspur".to_owned(),
        languages: LANGUAGES.map(str::to_owned).to_vec(),
        default_language: "en".to_owned(),
        currencies: Currencies { base: "USD".to_owned(), rates: geography::rates(), day: day(now) },
        carriers: geography::carriers().to_vec(),
        support: Some(Support {
            opening_hours: vec!["Mo-Fr 08:00-20:00".to_owned(), "Sa 10:00-16:00".to_owned()],
            time_zone: "Europe/Berlin".to_owned(),
            email: Some("care@larkspur.example".to_owned()),
            answer_hours: Some(24),
        }),
        service: ServicePolicy::default(),
        features: Feature::KNOWN.to_vec(),
        website: Some("https://www.larkspur.example".to_owned()),
    }
}
