//! Deciding what to tell now: a pure function of the notices, what was told before, the customer's choices and the time.

use super::{Notice, NoticeChoices, QuietHours};
use jiff::{SignedDuration, ToSpan, Zoned, civil::Time};
use std::collections::HashSet;
use store_api::Timestamp;

/// What is older is in the list, and told no more.
pub const OLDEST: SignedDuration = SignedDuration::from_hours(7 * 24);
/// More than this at once become one summary.
pub const MOST_AT_ONCE: usize = 3;

/// What the decision is made of.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    pub now: Zoned,
    /// Newest first.
    pub notices: &'a [Notice],
    /// The ids of what was told before, or deliberately not.
    pub told: &'a HashSet<String>,
    pub choices: &'a NoticeChoices,
    /// The customer's log was read to its end for the first time a while ago, so what is new now is news.
    pub settled: bool,
}

/// The decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub toast: Option<Toasts>,
    /// Told from now on, by a toast or for a reason without one.
    pub told: Vec<String>,
    /// When to decide again, unless something happens first.
    pub next_at: Option<Timestamp>,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Toasts {
    Each(Vec<Notice>),
    /// One toast about all of these.
    Summary(Vec<Notice>),
}

/// Decides.
pub fn plan(situation: &Situation<'_>) -> Plan {
    let Situation { now, notices, told, choices, settled } = situation;
    let fresh = notices.iter().filter(|notice| !told.contains(&notice.id));
    let (wanted, unwanted): (Vec<&Notice>, Vec<&Notice>) =
        fresh.partition(|notice| *settled && is_wanted(notice, choices, now.timestamp()));
    let mut plan = Plan { told: unwanted.iter().map(|notice| notice.id.clone()).collect(), ..Plan::default() };
    if wanted.is_empty() {
        return plan;
    }
    if let Some(until) = held_until(choices, now, &wanted) {
        plan.next_at = Some(until);
        return plan;
    }
    plan.told.extend(wanted.iter().map(|notice| notice.id.clone()));
    let wanted: Vec<Notice> = wanted.into_iter().cloned().collect();
    let sum_up = wanted.len() > MOST_AT_ONCE || choices.digest.is_some() && wanted.len() > 1;
    plan.toast = Some(if sum_up { Toasts::Summary(wanted) } else { Toasts::Each(wanted) });
    plan
}

fn is_wanted(notice: &Notice, choices: &NoticeChoices, now: Timestamp) -> bool {
    let recent = now.duration_since(notice.at) <= OLDEST;
    let muted = notice.order_id.as_ref().is_some_and(|order| choices.muted.contains(order));
    let chosen = !choices.off.contains(&notice.kind) && (!choices.only_wrong || notice.kind.is_wrong());
    choices.toasts && !notice.read && recent && !muted && chosen
}

/// Until when what waits is held back: for the end of quiet hours, or the time of the daily summary.
fn held_until(choices: &NoticeChoices, now: &Zoned, waiting: &[&Notice]) -> Option<Timestamp> {
    let quiet = choices.quiet.as_ref().and_then(|quiet| end_of(quiet, now));
    let digest = choices.digest.as_deref().and_then(time).and_then(|at| next_digest(at, now, waiting));
    quiet.max(digest)
}

/// When the quiet hours end that `now` is in.
fn end_of(quiet: &QuietHours, now: &Zoned) -> Option<Timestamp> {
    let (from, to) = (time(&quiet.from)?, time(&quiet.to)?);
    let at = now.time();
    let inside = if from <= to { (from..to).contains(&at) } else { at >= from || at < to };
    if !inside {
        return None;
    }
    let day = if at < to { now.date() } else { now.date().tomorrow().ok()? };
    Some(day.to_datetime(to).to_zoned(now.time_zone().clone()).ok()?.timestamp())
}

/// When the summary is due that the oldest of what waits belongs to; none once that has passed.
fn next_digest(at: Time, now: &Zoned, waiting: &[&Notice]) -> Option<Timestamp> {
    let oldest = waiting.iter().map(|notice| notice.at).min()?.to_zoned(now.time_zone().clone());
    let today = oldest.date().to_datetime(at).to_zoned(now.time_zone().clone()).ok()?;
    let due = if today > oldest {
        today
    } else {
        oldest.date().checked_add(1.day()).ok()?.to_datetime(at).to_zoned(now.time_zone().clone()).ok()?
    };
    (due > *now).then(|| due.timestamp())
}

fn time(text: &str) -> Option<Time> {
    text.parse().ok()
}
