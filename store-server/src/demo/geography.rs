//! The countries Larkspur ships to, the money paid there, and who carries the parcels.

use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};
use store_api::{Money, Timestamp, order::Address, shipment::Carrier};

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/countries.json")).expect("the embedded countries are read by a test")
});
static CARRIERS: LazyLock<Vec<Carrier>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/carriers.json")).expect("the embedded carriers are read by a test")
});

/// A country, one address in it, and the way there.
#[derive(Debug, Deserialize)]
pub(super) struct Country {
    pub(super) code: String,
    pub(super) currency: String,
    /// Minutes from UTC.
    pub(super) offset: i32,
    /// In hundredths of a percent.
    pub(super) tax: i64,
    /// In which the carrier at the end writes.
    pub(super) language: String,
    /// Who brings parcels to the door.
    pub(super) carrier: String,
    /// Where they enter the country.
    pub(super) gateway: String,
    /// Where they change planes: place, country, minutes from UTC.
    pub(super) hub: (String, String, i32),
    name: String,
    lines: Vec<String>,
    pub(super) city: String,
    region: Option<String>,
    pub(super) postal_code: Option<String>,
    phone: Option<String>,
    /// Name and street of a shop where parcels wait.
    #[serde(default)]
    pub(super) pickup: Option<(String, String)>,
}

impl Country {
    pub(super) fn address(&self) -> Address {
        Address {
            name: self.name.clone(),
            lines: self.lines.clone(),
            city: self.city.clone(),
            region: self.region.clone(),
            postal_code: self.postal_code.clone(),
            country: self.code.clone(),
            phone: self.phone.clone(),
        }
    }
}

pub(super) fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The country with this code; the first one if there is none.
pub(super) fn country(code: &str) -> &'static Country {
    COUNTRIES.iter().find(|country| country.code == code).unwrap_or(&COUNTRIES[0])
}

/// A country where couriers are on their way at this moment.
pub(super) fn awake(now: Timestamp) -> &'static Country {
    let hour = now.as_second().rem_euclid(86_400) / 3600;
    country(match hour {
        8..15 => "DE",
        15..24 => "US",
        _ => "KR",
    })
}

pub(super) fn carriers() -> &'static [Carrier] {
    &CARRIERS
}

/// The carrier with this id; the first one if there is none.
pub(super) fn carrier(id: &str) -> Carrier {
    CARRIERS.iter().find(|carrier| carrier.id == id).unwrap_or(&CARRIERS[0]).clone()
}

/// A currency: its code, how much of it a US dollar is (in millionths), its minor digits, and the step of nice prices
/// in minor units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Currency {
    pub(super) code: &'static str,
    rate: i64,
    digits: u32,
    step: i64,
}

const MILLION: i64 = 1_000_000;

const CURRENCIES: [Currency; 20] = [
    currency("USD", 1_000_000, 2, 100),
    currency("EUR", 921_300, 2, 100),
    currency("GBP", 786_400, 2, 100),
    currency("JPY", 151_870_000, 0, 100),
    currency("SEK", 10_482_000, 2, 500),
    currency("PLN", 3_957_000, 2, 100),
    currency("ILS", 3_684_000, 2, 100),
    currency("KWD", 307_400, 3, 250),
    currency("BRL", 5_412_000, 2, 100),
    currency("KRW", 1_378_500_000, 0, 1000),
    currency("TRY", 34_210_000, 2, 1000),
    currency("NOK", 10_897_000, 2, 500),
    currency("DKK", 6_871_000, 2, 500),
    currency("CAD", 1_379_000, 2, 100),
    currency("AUD", 1_512_000, 2, 100),
    currency("CHF", 881_200, 2, 100),
    currency("CZK", 23_310_000, 2, 1000),
    currency("HUF", 369_400_000, 2, 10_000),
    currency("RON", 4_582_000, 2, 100),
    currency("MXN", 19_870_000, 2, 100),
];

const fn currency(code: &'static str, rate: i64, digits: u32, step: i64) -> Currency {
    Currency { code, rate, digits, step }
}

impl Currency {
    /// The currency with this code; dollars if there is none.
    pub(super) fn of(code: &str) -> &'static Self {
        CURRENCIES.iter().find(|currency| currency.code == code).unwrap_or(&CURRENCIES[0])
    }

    pub(super) fn money(&self, amount: i64) -> Money {
        Money::new(amount, self.code)
    }

    /// What costs so many cents of a US dollar, as a price tag would say.
    pub(super) fn price(&self, cents: i64) -> Money {
        let minor = cents * self.rate / MILLION * 10_i64.pow(self.digits) / 100;
        self.money((minor + self.step / 2) / self.step * self.step)
    }

    /// A share in hundredths of a percent, rounded half up.
    pub(super) fn share(amount: i64, share: i64) -> i64 {
        (amount * share + 5000) / 10_000
    }
}

/// How much one US dollar is in each currency.
pub(super) fn rates() -> BTreeMap<String, String> {
    CURRENCIES.iter().map(|currency| (currency.code.to_owned(), decimal(currency.rate))).collect()
}

fn decimal(millionths: i64) -> String {
    let text = format!("{}.{:06}", millionths / MILLION, millionths % MILLION);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_pays_in_a_known_currency_and_has_a_carrier() {
        for country in countries() {
            assert_eq!(Currency::of(&country.currency).code, country.currency);
            assert_eq!(carrier(&country.carrier).id, country.carrier);
        }
    }

    #[test]
    fn a_price_has_the_minor_units_of_its_currency() {
        assert_eq!(Currency::of("JPY").price(12_900), Money::new(19_600, "JPY"));
        assert_eq!(Currency::of("KWD").price(12_900), Money::new(39_750, "KWD"));
        assert_eq!(Currency::of("EUR").price(12_900), Money::new(11_900, "EUR"));
    }

    #[test]
    fn a_rate_is_a_decimal_number() {
        let rates = rates();
        assert_eq!((rates["USD"].as_str(), rates["KWD"].as_str(), rates["JPY"].as_str()), ("1", "0.3074", "151.87"));
    }
}
