//! Decimal numbers exactly as they are written. A float would already have rounded them once.

use super::money::from_exact;
use serde::{Deserialize, Deserializer, de::Error};
use serde_json::value::RawValue;
use std::{iter::Sum, ops::Add, str::FromStr};
use store_api::Money;

/// `units` of ten to the minus `places`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Decimal {
    units: i128,
    places: u32,
}

/// More digits than any amount has; fewer than would leave no room to calculate.
const MOST_DIGITS: usize = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number")]
pub(crate) struct NoDecimal;

impl FromStr for Decimal {
    type Err = NoDecimal;

    /// As JSON writes numbers, with or without an exponent.
    fn from_str(text: &str) -> Result<Self, NoDecimal> {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i32 = exponent.parse().map_err(|_| NoDecimal)?;
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{part}");
        let bare = digits.strip_prefix('-').unwrap_or(&digits);
        if bare.is_empty() || bare.len() > MOST_DIGITS || !bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoDecimal);
        }
        let units: i128 = digits.parse().map_err(|_| NoDecimal)?;
        let places = i32::try_from(part.len()).map_err(|_| NoDecimal)? - exponent;
        match u32::try_from(places) {
            Ok(places) if places <= MOST_DIGITS as u32 => Ok(Self { units, places }),
            Ok(_) => Err(NoDecimal),
            Err(_) => {
                let units = 10_i128.checked_pow(places.unsigned_abs()).and_then(|unit| units.checked_mul(unit));
                Ok(Self { units: units.ok_or(NoDecimal)?, places: 0 })
            }
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    /// From the text of the number itself, or from one in quotes.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        raw.get().trim_matches('"').parse().map_err(D::Error::custom)
    }
}

impl Decimal {
    /// In minor units of a currency, halves away from zero.
    pub(crate) fn money(self, currency: &str) -> Money {
        from_exact(self.units, self.places, currency)
    }

    /// As a number of pieces; a begun one counts.
    pub(crate) fn pieces(self) -> u32 {
        let unit = 10_i128.saturating_pow(self.places);
        let begun = i128::from(self.units % unit > 0);
        u32::try_from(self.units / unit + begun).unwrap_or(0)
    }

    /// With the digits behind the point of both.
    pub(crate) fn times(self, other: Self) -> Self {
        Self { units: self.units.saturating_mul(other.units), places: self.places + other.places }
    }

    fn at(self, places: u32) -> i128 {
        self.units.saturating_mul(10_i128.saturating_pow(places - self.places))
    }
}

impl Add for Decimal {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let places = self.places.max(other.places);
        Self { units: self.at(places).saturating_add(other.at(places)), places }
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal number")
    }

    #[test]
    fn every_digit_counts_that_was_written() {
        for (text, currency, minor) in [
            ("1966.4036", "EUR", 196_640),
            ("-18.7881", "EUR", -1_879),
            ("5", "EUR", 500),
            ("0.005", "EUR", 1),
            ("1.005", "EUR", 101),
            ("-0.005", "EUR", -1),
            ("1e-7", "EUR", 0),
            ("1.5e+3", "EUR", 150_000),
            ("1500", "JPY", 1_500),
            ("12.9905", "KWD", 12_991),
            ("9007199254740993.01", "EUR", 900_719_925_474_099_301),
        ] {
            assert_eq!(decimal(text).money(currency), Money::new(minor, currency), "{text}");
        }
        let third: Decimal = ["0.1", "0.2"].into_iter().map(decimal).sum();
        assert_eq!(third.money("KWD"), Money::new(300, "KWD"));
        assert_eq!(decimal("143.74").times(decimal("2")).money("EUR"), Money::new(28_748, "EUR"));
        assert_eq!((decimal("2").pieces(), decimal("1.5").pieces(), decimal("-1").pieces()), (2, 2, 0));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "-", ".", "1,5", "0x1", "NaN", "1e", "1e99", "1e-99", "+", "1.2.3", &"9".repeat(31)] {
            assert_eq!(text.parse::<Decimal>().err(), Some(NoDecimal), "{text}");
        }
        let read = |json: &str| serde_json::from_str::<Decimal>(json).map(|amount| amount.money("EUR").amount).ok();
        assert_eq!(
            [read("19.99"), read("\"19.99\""), read("null"), read("{}")],
            [Some(1_999), Some(1_999), None, None]
        );
    }
}
