//! One format of tracking numbers, as the data describes it: a pattern, a check digit, and what a part may be.

use super::checksum::Checksum;
use regex::Regex;
use serde::Deserialize;
use std::borrow::Cow;

/// A carrier with its formats.
#[derive(Debug)]
pub(super) struct Courier {
    pub(super) name: String,
    pub(super) formats: Vec<Format>,
}

#[derive(Debug)]
pub(super) struct Format {
    patterns: Vec<Regex>,
    checksum: Option<Checksum>,
    /// Stands before a serial number that does not begin with it, when the check digit is worked out.
    prefix: Option<String>,
    /// A part, and what it may be.
    known: Option<(String, Vec<Value>)>,
    pub(super) url: Option<String>,
    #[cfg(test)]
    pub(super) examples: Examples,
}

#[derive(Deserialize)]
struct File {
    name: String,
    #[serde(default)]
    tracking_numbers: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    id: Option<String>,
    regex: Text,
    #[serde(default)]
    validation: Validation,
    tracking_url: Option<String>,
    #[serde(default)]
    additional: Vec<Additional>,
    #[cfg(test)]
    test_numbers: Examples,
}

#[cfg(test)]
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Examples {
    pub(super) valid: Vec<String>,
    pub(super) invalid: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Whole(String),
    Lines(Vec<String>),
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Validation {
    checksum: Option<Checksum>,
    serial_number_format: Option<SerialFormat>,
    additional: Option<Exists>,
}

#[derive(Deserialize)]
struct SerialFormat {
    prepend_if: Option<Prepend>,
}

#[derive(Deserialize)]
struct Prepend {
    content: String,
}

#[derive(Deserialize)]
struct Exists {
    #[serde(default)]
    exists: Vec<String>,
}

#[derive(Deserialize)]
struct Additional {
    name: String,
    regex_group_name: String,
    #[serde(default)]
    lookup: Vec<Value>,
}

#[derive(Debug, Deserialize)]
struct Value {
    matches: Option<String>,
}

/// Formats whose patterns look ahead, which ours cannot, written without: what they look ahead for are lengths, and the end
/// of a number is known here.
fn rewritten(id: &str) -> Option<&'static [&'static str]> {
    Some(match id {
        "dhl_ecommerce" => &["(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?<SerialNumber>[0-9][0-9A-Z]{9,38})"],
        "usps_impb_n" => &[
            "(?:420[0-9]{9})?(?<SerialNumber>94[0-9]{3}(?:9[0-9]{15}|[0-8][0-9]{15}))(?<CheckDigit>[0-9])",
            "(?:420[0-9]{5})?(?<SerialNumber>94[0-9]{3}(?:9[0-9]{15}|[0-8][0-9]{15}|9[0-9]{19}|[0-8][0-9]{19}))(?<CheckDigit>[0-9])",
            "(?<SerialNumber>94[0-9]{3}9[0-9]{23})(?<CheckDigit>[0-9])",
        ],
        "usps_impb_c" => &[
            "(?:420[0-9]{9})?(?<SerialNumber>(?:9[25][0-9]{3}9|9[35][0-9]{3}[0-8])[0-9]{15})(?<CheckDigit>[0-9])",
            "(?:420[0-9]{5})?(?<SerialNumber>(?:9[25][0-9]{3}9|9[35][0-9]{3}[0-8])(?:[0-9]{19}|[0-9]{15}))(?<CheckDigit>[0-9])",
        ],
        _ => return None,
    })
}

impl Courier {
    /// `None` for a file that holds no formats.
    pub(super) fn read(json: &[u8]) -> Option<Self> {
        let file: File = serde_json::from_slice(json).ok()?;
        let formats: Vec<Format> = file.tracking_numbers.into_iter().filter_map(Format::read).collect();
        (!formats.is_empty()).then_some(Self { name: file.name, formats })
    }
}

impl Format {
    fn read(told: Told) -> Option<Self> {
        let own = match &told.regex {
            Text::Whole(text) => Cow::Borrowed(text),
            Text::Lines(lines) => Cow::Owned(lines.concat()),
        };
        // Numbers are compared without white space, and from end to end.
        let own = own.replace("\\s*", "").replace("\\b", "");
        let patterns: Vec<&str> = match told.id.as_deref().and_then(rewritten) {
            Some(patterns) => patterns.to_vec(),
            None => vec![&own],
        };
        let whole = |pattern: &&str| Regex::new(&format!("^(?:{pattern})$")).ok();
        let patterns: Vec<Regex> = patterns.iter().map(whole).collect::<Option<_>>()?;
        let exists = told.validation.additional.map(|additional| additional.exists).unwrap_or_default();
        let known = told.additional.into_iter().find(|additional| exists.contains(&additional.name));
        Some(Self {
            patterns,
            checksum: told.validation.checksum,
            prefix: told.validation.serial_number_format.and_then(|format| Some(format.prepend_if?.content)),
            known: known.map(|additional| (additional.regex_group_name, additional.lookup)),
            url: told.tracking_url,
            #[cfg(test)]
            examples: told.test_numbers,
        })
    }

    /// Whether a number without white space is one of these.
    pub(super) fn fits(&self, number: &str) -> bool {
        self.patterns.iter().any(|pattern| {
            let Some(parts) = pattern.captures(number) else { return false };
            let part = |name: &str| parts.name(name).map_or("", |part| part.as_str());
            let known = self
                .known
                .as_ref()
                .is_none_or(|(group, values)| values.iter().any(|value| value.matches.as_deref() == Some(part(group))));
            let serial = match &self.prefix {
                Some(prefix) if !part("SerialNumber").starts_with(prefix) => {
                    format!("{prefix}{}", part("SerialNumber"))
                }
                _ => part("SerialNumber").to_owned(),
            };
            known && self.checksum.as_ref().is_none_or(|checksum| checksum.holds(&serial, part("CheckDigit")))
        })
    }

    pub(super) fn is_checked(&self) -> bool {
        self.checksum.is_some()
    }
}
