//! Deciding what to tell now: a pure function of the notices, what was told before, the customer's choices and the time.

use super::{Notice, NoticeChoices, NoticeKind, QuietHours};
use jiff::{
    SignedDuration, ToSpan, Zoned,
    civil::{Date, Time},
};
use std::collections::HashSet;
use store_api::Timestamp;

/// What is older is in the list, and told no more.
pub const OLDEST: SignedDuration = SignedDuration::from_hours(7 * 24);
/// More than this at once become one summary.
pub const MOST_AT_ONCE: usize = 3;
/// So long is "at once".
pub const BURST: SignedDuration = SignedDuration::from_secs(60);
/// An alarm says nothing new so soon after the store said that it is the customer's turn.
const SAID: SignedDuration = SignedDuration::from_hours(24);

/// What the decision is made of.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    pub now: Zoned,
    /// Newest first.
    pub notices: &'a [Notice],
    /// The ids of what was told before, or deliberately not, and the marks that decisions left.
    pub told: &'a HashSet<String>,
    pub choices: &'a NoticeChoices,
    /// The customer's log was read to its end for the first time a while ago, so what is new now is news.
    pub settled: bool,
    /// Until then the store is given time to say what happened while the machine slept.
    pub patient_until: Option<Timestamp>,
    /// When toasts were shown lately, oldest first.
    pub shown: &'a [Timestamp],
}

/// The decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub toast: Option<Toasts>,
    /// Told from now on, by a toast or for a reason without one; and the mark of a daily summary.
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

impl Toasts {
    /// What they are about.
    pub fn notices(&self) -> &[Notice] {
        match self {
            Self::Each(notices) | Self::Summary(notices) => notices,
        }
    }
}

/// Decides.
pub fn plan(situation: &Situation<'_>) -> Plan {
    let Situation { notices, told, choices, settled, .. } = situation;
    let fresh = notices.iter().filter(|notice| !told.contains(&notice.id));
    let (wanted, unwanted): (Vec<&Notice>, Vec<&Notice>) =
        fresh.partition(|notice| *settled && situation.wants(notice));
    let mut plan = Plan { told: unwanted.iter().map(|notice| notice.id.clone()).collect(), ..Plan::default() };
    if wanted.is_empty() {
        return plan;
    }
    let digest = choices.digest.as_deref().and_then(time).and_then(|at| Digest::at(at, &situation.now));
    if let Some(until) = situation.held_until(digest.as_ref(), &wanted) {
        plan.next_at = Some(until);
        return plan;
    }
    plan.told.extend(wanted.iter().map(|notice| notice.id.clone()));
    plan.told.extend(digest.as_ref().map(Digest::mark));
    let wanted: Vec<Notice> = wanted.into_iter().cloned().collect();
    let sum_up = wanted.len() > MOST_AT_ONCE || digest.is_some() && wanted.len() > 1;
    plan.toast = Some(if sum_up { Toasts::Summary(wanted) } else { Toasts::Each(wanted) });
    plan
}

impl Situation<'_> {
    fn wants(&self, notice: &Notice) -> bool {
        let choices = self.choices;
        let recent = self.now.timestamp().duration_since(notice.at) <= OLDEST;
        let muted = notice.order_id.as_ref().is_some_and(|order| choices.muted.contains(order));
        let chosen = !choices.off.contains(&notice.kind) && (!choices.only_wrong || notice.wrong);
        choices.toasts && !notice.read && recent && !muted && chosen && !self.is_said(notice) && !self.is_passed(notice)
    }

    /// The store has just asked the customer to act, and the alarm is about the same: it is in the list with its deadline.
    fn is_said(&self, alarm: &Notice) -> bool {
        let acts = matches!(alarm.kind, NoticeKind::PickupDeadlineNear | NoticeKind::PaymentDue);
        acts && self.notices.iter().any(|notice| {
            notice.kind == NoticeKind::ActionRequired
                && notice.order_id == alarm.order_id
                && alarm.at.duration_since(notice.at).abs() <= SAID
        })
    }

    /// The order has gone on since, while nobody was told: only where it is now is news.
    fn is_passed(&self, step: &Notice) -> bool {
        use NoticeKind::*;
        let passes = |later: NoticeKind| match step.kind {
            OrderConfirmed => matches!(later, OrderShipped | OrderDelivered | OrderCancelled),
            OrderShipped | DeliveryDateMoved | ActionRequired => matches!(later, OrderDelivered | OrderCancelled),
            _ => false,
        };
        let of_it = |later: &&Notice| later.order_id == step.order_id && later.at >= step.at;
        step.order_id.is_some() && self.notices.iter().filter(of_it).any(|later| passes(later.kind))
    }

    /// Until when what waits is held back, by whatever holds it longest.
    fn held_until(&self, digest: Option<&Digest>, waiting: &[&Notice]) -> Option<Timestamp> {
        let now = self.now.timestamp();
        let quiet = self.choices.quiet.as_ref().and_then(|quiet| end_of(quiet, &self.now));
        let digest = digest.and_then(|digest| digest.due(waiting, self.told));
        let patience = self.patient_until.filter(|until| *until > now);
        quiet.max(digest).max(patience).max(self.burst(now, waiting.len()))
    }

    /// The end of a burst that is going on, if as many more would be too much.
    fn burst(&self, now: Timestamp, more: usize) -> Option<Timestamp> {
        let mut lately = self.shown.iter().filter(|at| **at <= now && now.duration_since(**at) < BURST);
        let first = *lately.next()?;
        (1 + lately.count() + more > MOST_AT_ONCE).then_some(first + BURST)
    }
}

/// The daily summary: when the last one was due, and when the next one is.
#[derive(Clone, Debug)]
struct Digest {
    day: Date,
    last: Timestamp,
    next: Timestamp,
}

impl Digest {
    fn at(time: Time, now: &Zoned) -> Option<Self> {
        let due = |days: i64| {
            let day = now.date().checked_add(days.days()).ok()?;
            Some((day, moment(day, time, now)?))
        };
        let ((yesterday, before), (today, due_today), (_, tomorrow)) = (due(-1)?, due(0)?, due(1)?);
        Some(if due_today <= now.timestamp() {
            Self { day: today, last: due_today, next: tomorrow }
        } else {
            Self { day: yesterday, last: before, next: due_today }
        })
    }

    /// Stands among what was told when the summary of that day was given.
    fn mark(&self) -> String {
        format!("digest/{}", self.day)
    }

    /// When what waits is told; none for at once, late though it may be.
    fn due(&self, waiting: &[&Notice], told: &HashSet<String>) -> Option<Timestamp> {
        let late = !told.contains(&self.mark()) && waiting.iter().any(|notice| notice.at <= self.last);
        (!late).then_some(self.next)
    }
}

/// When the quiet hours end that `now` is in.
fn end_of(quiet: &QuietHours, now: &Zoned) -> Option<Timestamp> {
    let (from, to) = (time(&quiet.from)?, time(&quiet.to)?);
    if from == to {
        return None;
    }
    // Each begins and ends once, also on days on which the clock strikes an hour twice or not at all.
    [-1, 0].into_iter().find_map(|days: i64| {
        let day = now.date().checked_add(days.days()).ok()?;
        let last = if from < to { day } else { day.tomorrow().ok()? };
        let (begin, end) = (moment(day, from, now)?, moment(last, to, now)?);
        (begin..end).contains(&now.timestamp()).then_some(end)
    })
}

/// A time of a day where the customer is; the first of two, and as much later as a clock that is put forward.
fn moment(day: Date, time: Time, now: &Zoned) -> Option<Timestamp> {
    Some(day.to_datetime(time).to_zoned(now.time_zone().clone()).ok()?.timestamp())
}

fn time(text: &str) -> Option<Time> {
    text.parse().ok()
}
