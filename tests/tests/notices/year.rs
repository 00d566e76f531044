//! A year of a customer with sixty orders: every notice and every toast, with a clock that is moved by hand from one
//! moment at which something happens to the next. The app's own code on real databases; only the network is left out.

mod ahead;
mod chance;
mod diary;
pub(crate) mod home;
mod nights;
pub(crate) mod shop;

use ahead::next_alarm;
use anyhow::Result;
use diary::Diary;
use engine::alerts::{NoticeChoices, NoticeKind, QuietHours};
use expect_test::expect_file;
use home::Home;
use jiff::{
    SignedDuration, ToSpan, Zoned,
    civil::{DateTime, Weekday, date, time},
    tz::TimeZone,
};
use shop::Shop;
use store_server::demo;

const ORDERS: usize = 60;
const ABOUT: &str = "\
A year of a customer in Berlin with 60 orders: what the app told, in local time.

toast      was shown at once, or when it had waited for its time
summary    one toast about all that stands below it
waits      was in the list at once, and held back: for the end of the night, or the hour of the daily summary
read       was read in the list before it was told
list only  was in the list, and by what the customer chose, or because it was no news any more, never a toast
over       a warning whose reason has gone
";

/// What the customer chooses, by month, with words for it.
fn choices(month: i8) -> (&'static str, NoticeChoices) {
    let all = NoticeChoices::default();
    let quiet = Some(QuietHours { from: "22:00".to_owned(), to: "07:00".to_owned() });
    match month {
        1 | 2 => ("everything is told at once", all),
        3..=8 => ("quiet from 22:00 to 07:00", NoticeChoices { quiet, ..all }),
        9 | 10 => ("one summary a day, at 18:00", NoticeChoices { digest: Some("18:00".to_owned()), ..all }),
        11 => ("only what is wrong", NoticeChoices { only_wrong: true, ..all }),
        _ => ("no confirmations, and quiet from 22:00 to 07:00", {
            NoticeChoices { off: vec![NoticeKind::OrderConfirmed], quiet, ..all }
        }),
    }
}

/// Until when the machine sleeps, if it does: three days in May, three weeks in August, the first Sunday of each month.
fn sleeps_until(now: &Zoned) -> Option<DateTime> {
    let morning = |day: jiff::civil::Date| day.to_datetime(time(7, 30, 0, 0));
    let (month, day) = (now.month(), now.day());
    let wakes = match (month, day) {
        (5, 12..=15) => date(2026, 5, 15),
        (8, 3..=24) => date(2026, 8, 24),
        _ if now.weekday() == Weekday::Sunday && day <= 7 => now.date() + 1.day(),
        _ => return None,
    };
    Some(morning(wakes)).filter(|wakes| now.datetime() < *wakes)
}

/// The customer reads everything at eight on most evenings.
fn next_reading(now: &Zoned) -> Result<Zoned> {
    let evening = now.date().to_datetime(time(20, 0, 0, 0)).to_zoned(now.time_zone().clone())?;
    let mut evening = if evening > *now { evening } else { evening.checked_add(1.day())? };
    while evening.day() % 4 == 0 {
        evening = evening.checked_add(1.day())?;
    }
    Ok(evening)
}

/// The machine, its shop and what is written down of them.
struct Year {
    shop: Shop,
    home: Home,
    diary: Diary,
    store: store_api::store::Store,
    month: i8,
    choices: NoticeChoices,
    now: Zoned,
}

#[tokio::test]
async fn a_year_of_sixty_orders() -> Result<()> {
    let begin = date(2026, 1, 1).to_zoned(TimeZone::get("Europe/Berlin")?)?;
    let end = begin.checked_add(1.year())?;
    let mut year = Year::begin(begin)?;
    let mut told_at = year.look().await?;
    loop {
        let reading = next_reading(&year.now)?;
        let midnight = year.now.tomorrow()?.start_of_day()?;
        let others = [year.shop.next_at(), told_at].into_iter().flatten();
        let next = others.chain([reading.timestamp(), midnight.timestamp()]).min().unwrap_or(end.timestamp());
        let next = next_alarm(&year.shop, &year.store, &year.now, next).unwrap_or(next).min(next);
        year.now = next.to_zoned(end.time_zone().clone());
        if year.now >= end {
            break;
        }
        if let Some(wakes) = sleeps_until(&year.now) {
            year.sleep(wakes).await?;
        }
        told_at = year.look().await?;
        if year.now == reading {
            year.home.read_everything().await?;
        }
    }
    assert_eq!(year.shop.orders.len(), ORDERS);
    assert_eq!(year.diary.end(), 15, "of every kind there was a toast");
    expect_file!["year.txt"].assert_eq(&year.diary.text);
    Ok(())
}

impl Year {
    fn begin(begin: Zoned) -> Result<Self> {
        let store = demo::store(begin.timestamp());
        let (shop, home) = (Shop::new(begin.timestamp(), ORDERS), Home::open(&store, &begin)?);
        let diary = Diary::begin(ABOUT);
        Ok(Self { shop, home, diary, store, month: 0, choices: NoticeChoices::default(), now: begin })
    }

    /// The store is heard, and the app looks; when it looks again for something that waits.
    async fn look(&mut self) -> Result<Option<jiff::Timestamp>> {
        let now = self.now.timestamp();
        self.home.set_clock(now);
        if self.now.month() != self.month {
            self.month = self.now.month();
            let (words, choices) = choices(self.month);
            self.home.choose(&choices).await?;
            self.diary.heading(&format!("{}: {words}", self.now.strftime("%B %Y")));
            self.choices = choices;
        }
        self.shop.run(now);
        self.home.hear(&self.shop.take_said())?;
        let look = self.home.look()?;
        self.diary.look(&self.now, &look, &self.choices);
        Ok(look.plan.next_at)
    }

    /// Wakes at `wakes`, and looks before the store is heard.
    async fn sleep(&mut self, wakes: DateTime) -> Result<()> {
        self.diary.remark(&self.now, "the machine sleeps");
        self.now = wakes.to_zoned(self.now.time_zone().clone())?;
        self.home.set_clock(self.now.timestamp());
        self.diary.remark(&self.now, "the machine wakes");
        let look = self.home.look()?;
        assert!(look.toasts.is_empty(), "{}: told before the store was heard", self.now);
        self.diary.look(&self.now, &look, &self.choices);
        self.now = &self.now + SignedDuration::from_secs(10);
        Ok(())
    }
}
