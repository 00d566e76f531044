//! Who carries a parcel, as its number tells: the formats of `tracking_number_data` (in `carriers/`, MIT).
//!
//! A number is a hint and no more: many carriers number alike. What the shop says of the carrier comes first, and a number
//! that only looks like another's is passed over.

mod checksum;
mod format;

use format::{Courier, Format};
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/carriers");

static COURIERS: LazyLock<Vec<Courier>> = LazyLock::new(|| {
    let files = FILES.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "json"));
    files.filter_map(|file| Courier::read(file.contents())).collect()
});

/// Whose number it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Recognised {
    /// The carrier's name.
    pub(crate) name: &'static str,
    /// Where it tells of its parcels; `%s` stands for the number.
    url: Option<&'static str>,
    /// Whether the number says itself that it is this carrier's: it has letters at fixed places or a check digit, and is
    /// no plain row of digits, of which any belongs to somebody.
    sure: bool,
}

/// Every carrier that numbers so.
pub(crate) fn recognise(number: &str) -> Vec<Recognised> {
    let number = bare(number);
    let fits = |format: &&Format| format.fits(&number);
    let telling = number.chars().any(|c| c.is_ascii_alphabetic());
    let of = |courier: &'static Courier| {
        let format = courier.formats.iter().find(fits)?;
        Some(Recognised { name: &courier.name, url: format.url.as_deref(), sure: telling && format.is_checked() })
    };
    COURIERS.iter().filter_map(of).collect()
}

/// The name of the only carrier that numbers so, if the number says it by itself.
pub(crate) fn telling(number: &str) -> Option<&'static str> {
    match recognise(number).as_slice() {
        [one] if one.sure => Some(one.name),
        _ => None,
    }
}

/// An address where a parcel can be followed, if the shop's word and the number agree on whose it is.
pub(crate) fn address(said: &str, number: &str) -> Option<String> {
    let recognised = recognise(number);
    let words = words(said);
    let named = |one: &&Recognised| names(one.name, &words);
    let by_name = recognised.iter().find(named);
    let somebody_named = COURIERS.iter().any(|courier| names(&courier.name, &words));
    let alone = match recognised.as_slice() {
        [one] if one.sure && !somebody_named => Some(one),
        _ => None,
    };
    let address = by_name.or(alone)?.url?.replace("%s", &bare(number));
    Some(address.replacen("http://", "https://", 1))
}

/// A number as carriers compare it.
fn bare(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether all words of a carrier's name stand in a row in what was said.
fn names(name: &str, said: &[String]) -> bool {
    let name = words(name);
    !name.is_empty() && said.windows(name.len()).any(|row| row == name)
}

#[cfg(test)]
mod tests;
