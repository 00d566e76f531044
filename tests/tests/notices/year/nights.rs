//! The nights in which clocks are changed, in three time zones: what comes in them, and when the customer is told.

use super::{diary::Diary, home::Home, shop::News};
use crate::things;
use anyhow::{Context as _, Result};
use engine::alerts::{NoticeChoices, QuietHours};
use expect_test::expect_file;
use jiff::{SignedDuration, ToSpan, civil::date, tz::TimeZone};
use serde_json::json;
use store_server::demo;

const ABOUT: &str = "\
Six nights in which the clock is changed; quiet from 22:00 to 07:00, in local time, with its distance from UTC.
Something comes every two hours and a half, from nine in the evening.
";

/// The zone, the day before the change, and what happens.
const NIGHTS: [(&str, (i16, i8, i8), &str); 6] = [
    ("Europe/Berlin", (2026, 3, 28), "at two it is three"),
    ("Europe/Berlin", (2026, 10, 24), "at three it is two"),
    ("America/New_York", (2026, 3, 7), "at two it is three"),
    ("America/New_York", (2026, 10, 31), "at two it is one"),
    ("Australia/Lord_Howe", (2026, 10, 3), "at two it is half past two"),
    ("Australia/Lord_Howe", (2026, 4, 4), "at two it is half past one"),
];

#[tokio::test]
async fn nights_in_which_the_clock_is_changed() -> Result<()> {
    let mut diary = Diary::begin(ABOUT);
    diary.offsets = true;
    for (zone, (year, month, day), change) in NIGHTS {
        diary.heading(&format!("{zone}, {change}"));
        diary.change_machine();
        night(&mut diary, date(year, month, day), TimeZone::get(zone)?).await?;
    }
    expect_file!["nights.txt"].assert_eq(&diary.text);
    Ok(())
}

async fn night(diary: &mut Diary, day: jiff::civil::Date, zone: TimeZone) -> Result<()> {
    let begin = day.at(21, 0, 0, 0).to_zoned(zone)?;
    let mut home = Home::open(&demo::store(begin.timestamp()), &begin)?;
    let quiet = Some(QuietHours { from: "22:00".to_owned(), to: "07:00".to_owned() });
    let choices = NoticeChoices { quiet, ..NoticeChoices::default() };
    home.choose(&choices).await?;
    home.hear(&[])?;
    home.look()?;
    let (mut now, mut held_until) = (begin.clone(), None);
    for number in 0..4 {
        now = &begin + SignedDuration::from_mins(150 * number);
        home.set_clock(now.timestamp());
        let order = format!("LK-{}", number + 1);
        let notice = json!({ "id": order, "code": "refunded", "at": now.timestamp(), "order_id": order });
        let order = things::order(json!({ "id": order, "number": order }));
        home.hear(&[News::Order(Box::new(order)), News::Notice(serde_json::from_value(notice)?)])?;
        let look = home.look()?;
        held_until = look.plan.next_at;
        diary.look(&now, &look, &choices);
    }
    let end = held_until.context("held for the night")?.to_zoned(now.time_zone().clone());
    let before = &end - 1.second();
    home.set_clock(before.timestamp());
    home.hear(&[])?;
    assert!(home.look()?.toasts.is_empty(), "told before {end}");
    home.set_clock(end.timestamp());
    home.hear(&[])?;
    diary.look(&end, &home.look()?, &choices);
    Ok(())
}
