//! Days, and working days, around a moment.

use jiff::{
    ToSpan,
    civil::Weekday,
    tz::{Offset, TimeZone},
};
use store_api::{Date, Timestamp};

/// The day of a moment, in UTC.
pub(super) fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// So many minutes into a day, by a clock that is `offset` from UTC.
pub(super) fn at(day: Date, minute: i64, offset: Offset) -> Timestamp {
    let start = offset.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
    start.saturating_add(minute.minutes()).unwrap_or(start)
}

/// Hours later, or earlier.
pub(super) fn hours(at: Timestamp, hours: i64) -> Timestamp {
    at.saturating_add(hours.hours()).unwrap_or(at)
}

/// Days later, or earlier.
pub(super) fn days(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

/// Working days later, Monday to Friday.
pub(super) fn working_days(mut day: Date, mut count: u16) -> Date {
    while count > 0 {
        day = days(day, 1);
        count -= u16::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    day
}

/// This day, or the Monday after a weekend.
pub(super) fn next_working_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => days(day, 2),
        Weekday::Sunday => days(day, 1),
        _ => day,
    }
}

/// Minutes later.
pub(super) fn minutes(at: Timestamp, minutes: i64) -> Timestamp {
    at.saturating_add(minutes.minutes()).unwrap_or(at)
}
