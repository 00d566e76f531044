//! What the customer was told in a year, in lines that somebody at the store can read.

use engine::{
    Toast,
    alerts::{Notice, NoticeChoices, NoticeKind, plan::Toasts, tell::Look},
};
use i18n::Messages;
use jiff::{SignedDuration, Timestamp, Zoned, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What came longer ago than this has waited for something.
const AT_ONCE: SignedDuration = SignedDuration::from_mins(16);

#[derive(Default)]
pub(crate) struct Diary {
    pub(crate) text: String,
    /// Whether lines say how far local time is from UTC.
    pub(crate) offsets: bool,
    /// The notices of the last look; an alarm that is over is not among them.
    there: BTreeMap<String, Notice>,
    told: HashSet<String>,
    held: HashMap<String, Timestamp>,
    kinds: BTreeSet<NoticeKind>,
    toasts: usize,
    summaries: usize,
}

impl Diary {
    pub(crate) fn begin(about: &str) -> Self {
        Self { text: about.to_owned(), ..Self::default() }
    }

    pub(crate) fn heading(&mut self, words: &str) {
        self.text += &format!("\n{words}\n\n");
    }

    /// What follows is about another machine.
    pub(crate) fn change_machine(&mut self) {
        self.there.clear();
        self.told.clear();
    }

    pub(crate) fn remark(&mut self, now: &Zoned, words: &str) {
        self.line(now, "", words);
    }

    /// Writes down what a look came to.
    pub(crate) fn look(&mut self, now: &Zoned, look: &Look, choices: &NoticeChoices) {
        let shown = look.plan.toast.as_ref().map(Toasts::notices).unwrap_or_default();
        let now_there: BTreeMap<String, Notice> =
            look.notices.iter().filter(|it| !is_over(it)).map(|it| (it.id.clone(), it.clone())).collect();
        let gone: Vec<Notice> = self.there.values().filter(|it| !now_there.contains_key(&it.id)).cloned().collect();
        for notice in &gone {
            let untold = if self.held.remove(&notice.id).is_some() { ", before it was told" } else { "" };
            self.line(now, "over", &format!("{}{untold}", title(notice)));
        }
        for notice in look.notices.iter().rev().filter(|it| now_there.contains_key(&it.id)) {
            let is_new = !self.there.contains_key(&notice.id);
            if shown.iter().any(|it| it.id == notice.id) {
                assert!(self.told.insert(notice.id.clone()), "{now}: told twice: {}", notice.id);
            } else if look.plan.told.contains(&notice.id) {
                let since = self.since(notice, now);
                let fate = if notice.read { "read" } else { "list only" };
                self.line(now, fate, &format!("{}{since}", what(notice, now)));
            } else if is_new && let Some(until) = look.plan.next_at {
                self.held.insert(notice.id.clone(), now.timestamp());
                let until = day(until, now);
                self.line(now, "waits", &format!("{} (until {until})", what(notice, now)));
            }
        }
        self.there = now_there;
        self.toasts(now, look, choices);
    }

    fn toasts(&mut self, now: &Zoned, look: &Look, choices: &NoticeChoices) {
        let Some(toasts) = &look.plan.toast else { return };
        assert!(look.toasts.len() <= 3, "{now}: too many at once");
        let in_the_night = choices.quiet.is_some() && !(7..22).contains(&now.hour());
        assert!(!in_the_night, "{now}: told in quiet hours");
        self.kinds.extend(toasts.notices().iter().map(|notice| notice.kind));
        match toasts {
            Toasts::Each(notices) => {
                for (notice, toast) in notices.iter().zip(&look.toasts) {
                    let since = self.since(notice, now);
                    self.line(now, "toast", &format!("{}{since}", words(toast)));
                }
                self.toasts += notices.len();
            }
            Toasts::Summary(notices) => {
                self.line(now, "summary", &words(&look.toasts[0]));
                for notice in notices.iter().rev() {
                    let since = self.since(notice, now);
                    self.text += &format!("{:27} · {}{since}\n", "", what(notice, now));
                }
                self.summaries += 1;
            }
        }
    }

    fn since(&mut self, notice: &Notice, now: &Zoned) -> String {
        let held = self.held.remove(&notice.id).filter(|at| now.timestamp().duration_since(*at) > AT_ONCE);
        held.map(|at| format!(" (waited since {})", day(at, now))).unwrap_or_default()
    }

    fn line(&mut self, now: &Zoned, fate: &str, words: &str) {
        let format = if self.offsets { "%a %d %b %H:%M%:z" } else { "%a %d %b %H:%M" };
        self.text += &format!("{}  {fate:9} {words}\n", now.strftime(format));
    }

    /// Ends it with what it comes to; the kinds of which there was a toast.
    pub(crate) fn end(&mut self) -> usize {
        let Self { toasts, summaries, told, .. } = self;
        let summed_up = told.len() - *toasts;
        self.text += &format!("\n{toasts} toasts, and {summed_up} notices in {summaries} summaries.\n");
        self.kinds.len()
    }
}

/// An alarm that the customer knows of, and whose reason has gone.
fn is_over(notice: &Notice) -> bool {
    notice.is_alarm() && notice.read && !notice.wrong && notice.until.is_none() && notice.topic.is_none()
}

fn words(toast: &Toast) -> String {
    plain(&format!("{}. {}", toast.title, toast.body.replace('\n', "; ")))
}

/// With when it came about and how long there is, where that is not now.
fn what(notice: &Notice, now: &Zoned) -> String {
    let late = now.timestamp().duration_since(notice.at) > AT_ONCE;
    let of = if late { format!(", {}", day(notice.at, now)) } else { String::new() };
    let until = notice.until.map(|until| format!(", time until {}", day(until, now))).unwrap_or_default();
    format!("{}{of}{until}", title(notice))
}

fn title(notice: &Notice) -> String {
    let id = format!("system-notice-{}", crate::things::word(notice.kind).replace('_', "-"));
    let title = Messages::new("en").say(&id, &[("order", notice.order_id.as_deref().unwrap_or_default())]);
    let of = notice.request_id.as_ref().map(|_| format!(" ({})", notice.order_id.as_deref().unwrap_or_default()));
    plain(&format!("{title}{}", of.unwrap_or_default()))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn day(at: Timestamp, now: &Zoned) -> String {
    local(at, now.time_zone()).strftime("%a %d %b %H:%M").to_string()
}

fn local(at: Timestamp, zone: &TimeZone) -> Zoned {
    at.to_zoned(zone.clone())
}
