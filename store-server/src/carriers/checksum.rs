//! Check digits of tracking numbers.

use serde::Deserialize;

/// How a check digit is worked out of a serial number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "name")]
pub(super) enum Checksum {
    #[serde(rename = "mod7")]
    Mod7,
    #[serde(rename = "mod10")]
    Mod10 {
        #[serde(default = "one")]
        evens_multiplier: u32,
        #[serde(default = "one")]
        odds_multiplier: u32,
        #[serde(default)]
        reverse: bool,
    },
    #[serde(rename = "luhn")]
    Luhn,
    #[serde(rename = "s10")]
    S10,
    #[serde(rename = "sum_product_with_weightings_and_modulo")]
    Weighted { weightings: Vec<u32>, modulo1: u32, modulo2: u32 },
    #[serde(rename = "mod_37_36")]
    Mod37And36,
}

fn one() -> u32 {
    1
}

impl Checksum {
    pub(super) fn holds(&self, serial: &str, check: &str) -> bool {
        let digits = || serial.chars().map(|c| c.to_digit(10).unwrap_or(0));
        let right = match self {
            Self::Mod7 => digits().fold(0, |rest, digit| (rest * 10 + digit) % 7),
            Self::Mod10 { evens_multiplier, odds_multiplier, reverse } => {
                let values: Vec<u32> = serial.chars().map(value).collect();
                let ordered: Vec<u32> = if *reverse { values.into_iter().rev().collect() } else { values };
                let weights = [*evens_multiplier, *odds_multiplier];
                let sum: u32 = ordered.iter().enumerate().map(|(place, value)| value * weights[place % 2]).sum();
                (10 - sum % 10) % 10
            }
            Self::Luhn => {
                let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
                let ordered: Vec<u32> = digits().collect();
                let places = ordered.iter().rev().enumerate();
                let sum: u32 = places.map(|(place, digit)| if place % 2 == 0 { doubled(*digit) } else { *digit }).sum();
                (10 - sum % 10) % 10
            }
            Self::S10 => {
                let sum: u32 = digits().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
                match sum % 11 {
                    0 => 5,
                    1 => 0,
                    rest => 11 - rest,
                }
            }
            Self::Weighted { weightings, modulo1, modulo2 } => {
                let sum: u32 = digits().zip(weightings).map(|(digit, weight)| digit * weight).sum();
                sum % modulo1 % modulo2
            }
            Self::Mod37And36 => return check.chars().eq([mod_37_36(serial)]),
        };
        check.parse() == Ok(right)
    }
}

/// A letter counts as some carriers count it.
fn value(c: char) -> u32 {
    c.to_digit(10).unwrap_or_else(|| (u32::from(c) - 3) % 10)
}

/// ISO/IEC 7064, over digits and letters.
fn mod_37_36(serial: &str) -> char {
    let mut rest = 36;
    for c in serial.chars() {
        rest += c.to_digit(36).unwrap_or(0);
        rest = if rest > 36 { rest - 36 } else { rest } * 2;
        rest = if rest > 36 { rest - 37 } else { rest };
    }
    let check = 37 - rest;
    char::from_digit(if check == 36 { 0 } else { check }, 36).unwrap_or('0').to_ascii_uppercase()
}
