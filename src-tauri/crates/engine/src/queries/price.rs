//! Amounts in another currency, without floats.

use super::orders::ConvertedView;
use store_api::{Money, store::Currencies};

/// `money` in `currency` at the store's rates; none when it is in that currency or a rate is missing.
pub(crate) fn convert(money: &Money, currency: &str, currencies: &Currencies) -> Option<ConvertedView> {
    if money.currency == currency {
        return None;
    }
    let (paid, wanted) = (rate(currencies, &money.currency)?, rate(currencies, currency)?);
    let scale = |code: &str| 10_i128.pow(minor_digits(code));
    let above = i128::from(money.amount).checked_mul(wanted)?.checked_mul(scale(currency))?;
    let amount = rounded(above, paid.checked_mul(scale(&money.currency))?)?;
    let ratio = rounded(wanted.checked_mul(RATE_SCALE)?, paid)?;
    Some(ConvertedView {
        money: Money { amount: amount.try_into().ok()?, currency: currency.to_owned() },
        rate: decimal(ratio),
        day: currencies.day,
    })
}

/// Rates are kept as multiples of a thousand-millionth.
const RATE_SCALE: i128 = 1_000_000_000;

fn rate(currencies: &Currencies, code: &str) -> Option<i128> {
    if code == currencies.base {
        return Some(RATE_SCALE);
    }
    let (whole, fraction) = currencies.rates.get(code)?.split_once('.').unwrap_or((currencies.rates.get(code)?, ""));
    let fraction: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let rate = i128::from(whole.parse::<u32>().ok()?) * RATE_SCALE + i128::from(fraction.parse::<u32>().ok()?);
    (rate > 0).then_some(rate)
}

fn rounded(above: i128, below: i128) -> Option<i128> {
    (below > 0).then(|| (above + above.signum() * below / 2) / below)
}

fn decimal(scaled: i128) -> String {
    let text = format!("{}.{:09}", scaled / RATE_SCALE, scaled % RATE_SCALE);
    let digits = if scaled >= RATE_SCALE { 4 } else { 6 };
    let end = text.find('.').map_or(text.len(), |point| point + 1 + digits);
    text[..end.min(text.len())].trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Digits after the point by ISO 4217.
fn minor_digits(code: &str) -> u32 {
    match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(amount: i64, from: &str, to: &str) -> Option<(i64, String)> {
        let rates = [("EUR", "0.92"), ("JPY", "151.5"), ("KWD", "0.3075")];
        let currencies = Currencies {
            base: "USD".to_owned(),
            rates: rates.map(|(code, rate)| (code.to_owned(), rate.to_owned())).into(),
            day: "2026-05-03".parse().expect("a day"),
        };
        convert(&Money::new(amount, from), to, &currencies).map(|view| (view.money.amount, view.rate))
    }

    #[test]
    fn amounts_keep_the_digits_of_their_currencies() {
        assert_eq!(converted(1000, "USD", "EUR"), Some((920, "0.92".to_owned())));
        assert_eq!(converted(1000, "USD", "JPY"), Some((1515, "151.5".to_owned())));
        assert_eq!(converted(1515, "JPY", "USD"), Some((1000, "0.0066".to_owned())));
        assert_eq!(converted(1000, "EUR", "KWD"), Some((3342, "0.334239".to_owned())));
        assert_eq!(converted(-999, "USD", "EUR"), Some((-919, "0.92".to_owned())));
    }

    #[test]
    fn nothing_is_made_up_without_a_rate() {
        assert_eq!(converted(1000, "USD", "USD"), None);
        assert_eq!(converted(1000, "USD", "SEK"), None);
    }

    #[test]
    fn a_rate_that_is_none_converts_nothing() {
        for rate in ["99999999999999999999999999999", "-1", "0", "", "1.-5", "one"] {
            let rates = [("EUR".to_owned(), rate.to_owned())].into();
            let day = "2026-05-03".parse().expect("a day");
            let currencies = Currencies { base: "USD".to_owned(), rates, day };
            assert_eq!(convert(&Money::new(i64::MAX, "USD"), "EUR", &currencies), None, "{rate}");
        }
    }
}
