//! Amounts as shops write them, as integers of their own digits or as decimal numbers, in minor units. Never by a float.

use store_api::Money;

/// How many digits stand behind the point of amounts in a currency (ISO 4217).
fn digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// `amount` counted in units of ten to the minus `places`, as some shops keep it whatever the currency.
pub(crate) fn from_integer(amount: i64, places: u32, currency: &str) -> Money {
    from_exact(i128::from(amount), places, currency)
}

/// The same for any number of digits; what is finer than the currency is rounded, halves away from zero.
pub(crate) fn from_exact(amount: i128, places: u32, currency: &str) -> Money {
    Money::new(scaled(amount, places, digits(currency)), currency)
}

/// From `places` digits behind the point to `wanted`, halves away from zero.
fn scaled(amount: i128, places: u32, wanted: u32) -> i64 {
    let scaled = if places <= wanted {
        amount.saturating_mul(10_i128.saturating_pow(wanted - places))
    } else {
        let unit = 10_i128.saturating_pow(places - wanted);
        amount.saturating_add(amount.signum() * (unit / 2)) / unit
    };
    i64::try_from(scaled).unwrap_or(if scaled < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_of_two_places_becomes_minor_units_of_any_currency() {
        for (amount, currency, minor) in [(197_475, "USD", 197_475), (150_000, "JPY", 1_500), (1_299, "KWD", 12_990)] {
            assert_eq!(from_integer(amount, 2, currency), Money::new(minor, currency));
        }
        assert_eq!(from_integer(12_345, 3, "EUR").amount, 1_235, "a shop with three places");
        assert_eq!(from_integer(-12_345, 3, "EUR").amount, -1_235);
        assert_eq!(from_integer(i64::MAX, 0, "EUR").amount, i64::MAX, "too much is not wrapped around");
    }
}
