//! A year of a customer with sixty orders: every notice and every toast, with a clock that is moved by hand.
//!
//! `+` a notice comes into the list, `-` it goes (or, if the customer knows of it, is over), `!` a toast.

mod customer;
mod shop;

use crate::things::word;
use customer::Customer;
use engine::alerts::{Notice, NoticeChoices, NoticeKind, QuietHours, plan::Toasts};
use expect_test::expect_file;
use jiff::{SignedDuration, Timestamp, Zoned, civil::date, tz::TimeZone};
use shop::Shop;
use std::collections::{BTreeMap, BTreeSet};

/// Between two looks.
const LOOK: SignedDuration = SignedDuration::from_mins(30);

const ZONE: &str = "Europe/Berlin";

/// What the customer chooses, and from when on; each in words for the reader of the snapshot.
fn choices(now: &Zoned) -> (&'static str, NoticeChoices) {
    let all = NoticeChoices::default();
    let quiet = Some(QuietHours { from: "22:00".to_owned(), to: "07:00".to_owned() });
    match now.month() {
        1 | 2 => ("everything is told", all),
        3..=8 => ("quiet from 22:00 to 07:00", NoticeChoices { quiet, ..all }),
        9 | 10 => ("a summary at 18:00", NoticeChoices { digest: Some("18:00".to_owned()), ..all }),
        11 => ("only what is wrong", NoticeChoices { only_wrong: true, ..all }),
        _ => ("no confirmations", NoticeChoices { off: vec![NoticeKind::OrderConfirmed], ..all }),
    }
}

/// The machine sleeps: three days in May, three weeks in August, and every Sunday.
fn sleeps(now: &Zoned) -> Option<&'static str> {
    let (day, month) = (now.day(), now.month());
    match (month, day) {
        (5, 12..=14) => Some("three days asleep"),
        (8, 3..=23) => Some("three weeks of holidays"),
        _ if now.weekday() == jiff::civil::Weekday::Sunday => Some("a Sunday"),
        _ => None,
    }
}

/// The customer reads everything on most evenings.
fn reads(now: &Zoned) -> bool {
    now.hour() == 20 && now.minute() == 0 && now.day() % 4 != 0
}

#[test]
fn a_year_of_sixty_orders() {
    let zone = TimeZone::get(ZONE).expect("a time zone");
    let begin = date(2026, 1, 1).to_zoned(zone.clone()).expect("a moment");
    let end = date(2027, 1, 1).to_zoned(zone).expect("a moment");
    let mut shop = Shop::new(&begin, 60);
    let mut customer = Customer::default();
    let mut diary = Diary::default();
    let mut now = begin;
    while now < end {
        shop.until(now.timestamp());
        let (chosen, choices) = choices(&now);
        diary.heading(&now, chosen);
        let asleep = sleeps(&now);
        diary.sleep(&now, asleep);
        if asleep.is_none() {
            let plan = customer.look(&shop, &now, &choices);
            diary.list(&now, &customer.list, &customer.kept);
            diary.toast(&now, plan.toast.as_ref(), &choices);
            if reads(&now) {
                customer.read_everything();
            }
        }
        now = &now + LOOK;
    }
    diary.check(&shop);
    expect_file!["year.txt"].assert_eq(&diary.text);
}


/// Everything that happened, in lines.
#[derive(Default)]
struct Diary {
    text: String,
    chosen: &'static str,
    asleep: Option<&'static str>,
    listed: BTreeMap<String, Notice>,
    toasts: Vec<(Timestamp, usize)>,
    toasted: Vec<Notice>,
}

impl Diary {
    fn line(&mut self, now: &Zoned, line: &str) {
        self.text += &format!("{} {line}\n", now.strftime("%m-%d %H:%M"));
    }

    fn heading(&mut self, now: &Zoned, chosen: &'static str) {
        if self.chosen != chosen {
            self.chosen = chosen;
            self.text += &format!("\n{}: {chosen}\n\n", now.strftime("%B"));
        }
    }

    fn sleep(&mut self, now: &Zoned, asleep: Option<&'static str>) {
        let before = std::mem::replace(&mut self.asleep, asleep);
        match (before, asleep) {
            (None, Some(why)) if why != "a Sunday" => self.line(now, &format!("~ {why}")),
            (Some(why), None) if why != "a Sunday" => self.line(now, "~ awake"),
            _ => {}
        }
    }

    fn list(&mut self, now: &Zoned, list: &[Notice], kept: &BTreeMap<String, Notice>) {
        let there: BTreeMap<String, Notice> =
            list.iter().filter(|it| !is_over(it, kept)).map(|it| (it.id.clone(), it.clone())).collect();
        let fresh: Vec<String> =
            there.values().filter(|it| !self.listed.contains_key(&it.id)).map(|it| what(it, now)).collect();
        let gone: Vec<String> = self
            .listed
            .values()
            .filter(|it| !there.contains_key(&it.id))
            .map(|it| format!("{}{}", name(it), if kept.contains_key(&it.id) { ", over" } else { ", gone" }))
            .collect();
        fresh.iter().for_each(|it| self.line(now, &format!("+ {it}")));
        gone.iter().for_each(|it| self.line(now, &format!("- {it}")));
        self.listed = there;
    }

    fn toast(&mut self, now: &Zoned, toasts: Option<&Toasts>, choices: &NoticeChoices) {
        let Some(toasts) = toasts else { return };
        let quiet = choices.quiet.is_some() && !(7..22).contains(&now.hour());
        assert!(!quiet, "{now}: told in quiet hours");
        let line = match toasts {
            Toasts::Each(notices) => notices.iter().map(name).collect::<Vec<_>>().join(" | "),
            Toasts::Summary(notices) => format!("{} at once", notices.len()),
        };
        self.line(now, &format!("! {line}"));
        self.toasts.push((now.timestamp(), if let Toasts::Each(notices) = toasts { notices.len() } else { 1 }));
        self.toasted.extend(toasts.notices().iter().cloned());
    }

    fn check(&self, shop: &Shop) {
        let ids: BTreeSet<&str> = self.toasted.iter().map(|notice| notice.id.as_str()).collect();
        assert_eq!(ids.len(), self.toasted.len(), "something was told twice");
        assert!(self.toasts.iter().all(|(_, count)| *count <= 3));
        let kinds: BTreeSet<_> = self.toasted.iter().map(|notice| notice.kind).collect();
        assert_eq!(kinds.len(), 15, "a kind was never told in a whole year: {kinds:?}");
        assert_eq!(shop.orders().count(), 60);
    }
}

/// The customer knows of it, and nothing is left to do.
fn is_over(notice: &Notice, kept: &BTreeMap<String, Notice>) -> bool {
    let done = notice.read && !notice.wrong && notice.until.is_none() && notice.topic.is_none();
    done && kept.contains_key(&notice.id)
}

fn name(notice: &Notice) -> String {
    let about = notice.request_id.as_ref().or(notice.order_id.as_ref()).cloned().unwrap_or_default();
    format!("{} {}", word(notice.kind), about.trim_start_matches("ord-"))
}

/// With what a reader has to know of it.
fn what(notice: &Notice, now: &Zoned) -> String {
    let local = |at: Timestamp| at.to_zoned(now.time_zone().clone()).strftime("%m-%d %H:%M").to_string();
    let of = if now.timestamp().duration_since(notice.at) < LOOK {
        String::new()
    } else {
        format!(" of {}", local(notice.at))
    };
    let until = notice.until.map(|until| format!(", until {}", local(until))).unwrap_or_default();
    format!("{}{of}{until}", name(notice))
}
