//! The time of a tracking event, which some carriers report without a zone.

use jiff::{Timestamp, civil::DateTime, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Wall-clock time at the place of the event, with its UTC offset where the carrier told it.
///
/// On the wire `2026-05-03T14:10:00+08:00` (or `Z`), or `2026-05-03T14:10:00` when the zone is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTime {
    /// What the clock on the wall there showed.
    pub local: DateTime,
    /// Offset from UTC, if known.
    pub offset: Option<Offset>,
}

impl EventTime {
    /// The instant, with an unknown zone read as UTC: good enough to sort by, never to be shown.
    pub fn approximate_instant(&self) -> Timestamp {
        self.offset.unwrap_or(Offset::UTC).to_timestamp(self.local).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// `instant` on a clock that is `offset` from UTC.
    pub fn at(instant: Timestamp, offset: Offset) -> Self {
        Self { local: offset.to_datetime(instant), offset: Some(offset) }
    }
}

impl std::fmt::Display for EventTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.local.strftime("%Y-%m-%dT%H:%M:%S"))?;
        match self.offset {
            None => Ok(()),
            Some(offset) if offset.is_zero() => f.write_str("Z"),
            Some(offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
    }
}

impl std::str::FromStr for EventTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        let pieces = jiff::fmt::temporal::Pieces::parse(text)?;
        let time = pieces.time().unwrap_or(jiff::civil::Time::midnight());
        Ok(Self { local: pieces.date().to_datetime(time), offset: pieces.to_numeric_offset() })
    }
}

impl Serialize for EventTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(feature = "openapi")]
impl schemars::JsonSchema for EventTime {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventTime".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "RFC 3339 date-time; without an offset it is local to the place of the event.",
            "examples": ["2026-05-03T14:10:00+08:00", "2026-05-03T14:10:00"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_keeps_its_offset_or_the_lack_of_one() {
        for text in
            ["2026-05-03T14:10:00+08:00", "2026-05-03T14:10:00Z", "2026-05-03T14:10:00", "2026-05-03T14:10:00-03:30"]
        {
            let time: EventTime = text.parse().expect(text);
            assert_eq!(time.to_string(), text);
        }
    }

    #[test]
    fn a_zoned_time_is_an_instant() {
        let time: EventTime = "2026-05-03T14:10:00+08:00".parse().expect("a zoned time");
        assert_eq!(time.approximate_instant().to_string(), "2026-05-03T06:10:00Z");
    }
}
