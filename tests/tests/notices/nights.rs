//! Quiet hours and daily summaries on the days on which clocks are changed.

use crate::things::{everything, notice, zoned};
use engine::alerts::{
    Notice, NoticeChoices, NoticeKind, QuietHours,
    plan::{Situation, Toasts, plan},
};
use expect_test::expect;
use jiff::{SignedDuration, Timestamp, Zoned};
use std::{collections::HashSet, fmt::Write as _};

/// The zone, the last noon before the change, and what happens.
const CHANGES: &[(&str, &str, &str)] = &[
    ("Europe/Berlin", "2026-03-28T11:00:00Z", "02:00 is 03:00"),
    ("Europe/Berlin", "2026-10-24T10:00:00Z", "03:00 is 02:00"),
    ("America/New_York", "2026-03-07T17:00:00Z", "02:00 is 03:00"),
    ("America/New_York", "2026-10-31T16:00:00Z", "02:00 is 01:00"),
    ("Australia/Lord_Howe", "2026-10-03T01:30:00Z", "02:00 is 02:30"),
    ("Australia/Lord_Howe", "2026-04-04T01:00:00Z", "02:00 is 01:30"),
];

fn step() -> SignedDuration {
    SignedDuration::from_mins(5)
}

fn told_of(
    now: &Zoned,
    notices: &[Notice],
    told: &HashSet<String>,
    choices: &NoticeChoices,
) -> engine::alerts::plan::Plan {
    plan(&Situation { now: now.clone(), notices, told, choices, settled: true, patient_until: None, shown: &[] })
}

/// When nothing is told in the day after `noon`, from a moment to another; and that each is over when it is said to be.
fn silences(noon: &Zoned, quiet: (&str, &str)) -> String {
    let quiet = QuietHours { from: quiet.0.to_owned(), to: quiet.1.to_owned() };
    let choices = NoticeChoices { quiet: Some(quiet), ..everything() };
    let nobody = HashSet::new();
    let news = [notice("a", NoticeKind::OrderShipped, &noon.timestamp().to_string())];
    let is_quiet = |now: &Zoned| {
        let plan = told_of(now, &news, &nobody, &choices);
        let end = plan.next_at.inspect(|end| {
            assert!(*end > now.timestamp(), "{now}: held until {end}");
            let then = end.to_zoned(now.time_zone().clone());
            assert!(told_of(&then, &news, &nobody, &choices).toast.is_some(), "{now}: not told at {end}");
        });
        (plan.toast.is_none(), end)
    };
    let mut lines = Vec::new();
    let (mut now, mut begun) = (noon.clone(), None::<Zoned>);
    for _ in 0..24 * 12 {
        let (quiet, end) = is_quiet(&now);
        if quiet && begun.is_none() {
            begun = Some(now.clone());
            let end = end.expect("an end").to_zoned(now.time_zone().clone());
            lines.push(format!("{} to {}", clock(&now), clock(&end)));
        } else if !quiet {
            begun = None;
        }
        now = &now + step();
    }
    lines.join(", ")
}

fn clock(at: &Zoned) -> String {
    at.strftime("%H:%M%:z").to_string()
}

fn table() -> String {
    let mut table = String::new();
    for (zone, noon, change) in CHANGES {
        let noon = zoned(noon, zone);
        let _ = writeln!(table, "{zone}, {change}:");
        for quiet in [("22:00", "07:00"), ("01:00", "02:15"), ("02:15", "06:00"), ("01:45", "01:50")] {
            let _ = writeln!(table, "  {}-{}: {}", quiet.0, quiet.1, silences(&noon, quiet));
        }
    }
    table
}

#[test]
fn quiet_hours_begin_and_end_once_also_when_the_clock_is_changed() {
    expect![[r#"
        Europe/Berlin, 02:00 is 03:00:
          22:00-07:00: 22:00+01:00 to 07:00+02:00
          01:00-02:15: 01:00+01:00 to 03:15+02:00
          02:15-06:00: 03:15+02:00 to 06:00+02:00
          01:45-01:50: 01:45+01:00 to 01:50+01:00
        Europe/Berlin, 03:00 is 02:00:
          22:00-07:00: 22:00+02:00 to 07:00+01:00
          01:00-02:15: 01:00+02:00 to 02:15+02:00
          02:15-06:00: 02:15+02:00 to 06:00+01:00
          01:45-01:50: 01:45+02:00 to 01:50+02:00
        America/New_York, 02:00 is 03:00:
          22:00-07:00: 22:00-05:00 to 07:00-04:00
          01:00-02:15: 01:00-05:00 to 03:15-04:00
          02:15-06:00: 03:15-04:00 to 06:00-04:00
          01:45-01:50: 01:45-05:00 to 01:50-05:00
        America/New_York, 02:00 is 01:00:
          22:00-07:00: 22:00-04:00 to 07:00-05:00
          01:00-02:15: 01:00-04:00 to 02:15-05:00
          02:15-06:00: 02:15-05:00 to 06:00-05:00
          01:45-01:50: 01:45-04:00 to 01:50-04:00
        Australia/Lord_Howe, 02:00 is 02:30:
          22:00-07:00: 22:00+10:30 to 07:00+11:00
          01:00-02:15: 01:00+10:30 to 02:45+11:00
          02:15-06:00: 02:45+11:00 to 06:00+11:00
          01:45-01:50: 01:45+10:30 to 01:50+10:30
        Australia/Lord_Howe, 02:00 is 01:30:
          22:00-07:00: 22:00+11:00 to 07:00+10:30
          01:00-02:15: 01:00+11:00 to 02:15+10:30
          02:15-06:00: 02:15+10:30 to 06:00+10:30
          01:45-01:50: 01:45+11:00 to 01:50+11:00
    "#]]
    .assert_eq(&table());
}

#[test]
fn there_is_one_daily_summary_on_every_day_whatever_the_clock_does() {
    for (zone, noon, change) in CHANGES {
        for digest in ["02:15", "01:45", "00:00", "18:00"] {
            let choices = NoticeChoices { digest: Some(digest.to_owned()), ..everything() };
            let begin = zoned(noon, zone);
            let (mut told, mut summaries) = (HashSet::new(), Vec::<Timestamp>::new());
            let mut notices = Vec::new();
            let mut now = begin.clone();
            for number in 0..6 * 24 * 12 {
                if number % 24 == 0 {
                    let at = now.timestamp().to_string();
                    notices.insert(0, notice(&format!("n{number}"), NoticeKind::OrderShipped, &at));
                }
                let plan = told_of(&now, &notices, &told, &choices);
                told.extend(plan.told);
                if let Some(toasts) = plan.toast {
                    assert!(matches!(toasts, Toasts::Summary(_)), "{zone} {digest}");
                    summaries.push(now.timestamp());
                }
                now = &now + step();
            }
            let days: HashSet<_> = summaries.iter().map(|at| at.to_zoned(now.time_zone().clone()).date()).collect();
            assert_eq!((summaries.len(), days.len()), (6, 6), "{zone}, {change}, {digest}");
        }
    }
}
