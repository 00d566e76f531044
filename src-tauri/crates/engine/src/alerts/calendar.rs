//! A deadline as an entry for the customer's calendar (iCalendar, RFC 5545).

use jiff::SignedDuration;
use store_api::Timestamp;

/// The file of one entry that begins an hour before `until`, and reminds a day before. `title` is in the customer's words.
pub fn entry(id: &str, title: &str, until: Timestamp, now: Timestamp) -> String {
    let begins = until.checked_sub(SignedDuration::from_hours(1)).unwrap_or(until);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Doorstep//Doorstep//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(id)),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(begins)),
        format!("DTEND:{}", utc(until)),
        format!("SUMMARY:{}", escaped(title)),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escaped(title)),
        "TRIGGER:-P1D".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text in the way of RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line of at most 75 bytes, gone on with behind a space (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let (mut folded, mut length) = (String::with_capacity(line.len()), 0);
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_deadline_becomes_an_entry_with_a_reminder() {
        let until: Timestamp = "2026-05-30T18:00:00Z".parse().expect("a time");
        let now: Timestamp = "2026-05-20T09:30:00Z".parse().expect("a time");
        let title = "Fetch the parcel of order LK-1, Springfield; it goes back afterwards, and that would be a pity";
        expect![[r#"
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Doorstep//Doorstep//EN
            BEGIN:VEVENT
            UID:alarm/1
            DTSTAMP:20260520T093000Z
            DTSTART:20260530T170000Z
            DTEND:20260530T180000Z
            SUMMARY:Fetch the parcel of order LK-1\, Springfield\; it goes back afterwa
             rds\, and that would be a pity
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Fetch the parcel of order LK-1\, Springfield\; it goes back aft
             erwards\, and that would be a pity
            TRIGGER:-P1D
            END:VALARM
            END:VEVENT
            END:VCALENDAR
        "#]]
        .assert_eq(&entry("alarm/1", title, until, now).replace("\r\n", "\n"));
    }
}
