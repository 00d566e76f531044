//! When the shop is asked about whom: soon where somebody looks or a webhook told, seldom where nobody does, and not at
//! all for a while after it failed.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

/// How often the shop is asked by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// About customers whose app is open.
    pub watched: Duration,
    /// About everybody else who is signed in.
    pub away: Duration,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self { watched: Duration::from_secs(15), away: Duration::from_secs(15 * 60) }
    }
}

const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);
/// How many customers the shop is asked about at once.
const AT_ONCE: usize = 8;

#[derive(Debug)]
pub(super) struct Agenda {
    rhythm: Rhythm,
    entries: HashMap<i64, Entry>,
    failures: u32,
    /// Nobody is asked about before.
    paused_until: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    log: i64,
    last: Instant,
    /// Somebody told that there is something new, or came to look.
    asked: bool,
    running: bool,
}

/// Who is to be asked about now, and when to look again if nothing happens.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) due: Vec<i64>,
    pub(super) next: Option<Instant>,
}

impl Agenda {
    pub(super) fn new(rhythm: Rhythm) -> Self {
        Self { rhythm, entries: HashMap::new(), failures: 0, paused_until: None }
    }

    /// Follows accounts, each with its log, spread over a period so that the shop is not overrun.
    pub(super) fn follow_all(&mut self, accounts: &[(i64, i64)], now: Instant) {
        let count = u32::try_from(accounts.len()).unwrap_or(u32::MAX).max(1);
        for (place, (account, log)) in (0_u32..).zip(accounts) {
            let last = now.checked_sub(self.rhythm.away / count * (place % count));
            self.follow(*account, *log, last.unwrap_or(now));
        }
    }

    /// Follows an account from now on, as if it had been asked about at `last`.
    pub(super) fn follow(&mut self, account: i64, log: i64, last: Instant) {
        self.entries.entry(account).or_insert(Entry { log, last, asked: false, running: false });
    }

    pub(super) fn forget(&mut self, account: i64) {
        self.entries.remove(&account);
    }

    /// Asks about an account as soon as possible.
    pub(super) fn ask(&mut self, account: i64) {
        if let Some(entry) = self.entries.get_mut(&account) {
            entry.asked = true;
        }
    }

    /// Asks about everybody whose app is open.
    pub(super) fn ask_all(&mut self, watched: impl Fn(i64) -> bool) {
        self.entries.values_mut().filter(|entry| watched(entry.log)).for_each(|entry| entry.asked = true);
    }

    /// Somebody came to look: what is older than the rhythm of watched ones is read anew, and whatever was read by another
    /// process.
    pub(super) fn look(&mut self, account: i64, log: i64, now: Instant) -> bool {
        self.follow(account, log, now.checked_sub(self.rhythm.watched).unwrap_or(now));
        let Some(entry) = self.entries.get_mut(&account) else { return false };
        let stale = now.saturating_duration_since(entry.last) >= self.rhythm.watched;
        entry.asked |= stale;
        stale
    }

    /// Takes the turns that are due; whoever does not lead asks only about those whose app is open here.
    pub(super) fn turn(&mut self, now: Instant, watched: impl Fn(i64) -> bool, leads: bool) -> Turn {
        if let Some(until) = self.paused_until.filter(|until| *until > now) {
            return Turn { due: Vec::new(), next: Some(until) };
        }
        let rhythm = self.rhythm;
        let mut room = AT_ONCE.saturating_sub(self.entries.values().filter(|entry| entry.running).count());
        // Whoever was told about comes before those whose time has come.
        let mut waiting: Vec<(bool, Instant, i64)> = (self.entries.iter())
            .filter(|(_, entry)| !entry.running && (leads || entry.asked || watched(entry.log)))
            .map(|(account, entry)| (!entry.asked, entry.due(rhythm, watched(entry.log)), *account))
            .collect();
        waiting.sort_unstable();
        let mut turn = Turn { due: Vec::new(), next: None };
        for (unasked, at, account) in waiting {
            let is_due = !unasked || at <= now;
            if is_due && room > 0 {
                room -= 1;
                turn.due.push(account);
            } else if !is_due {
                turn.next = Some(turn.next.map_or(at, |next| next.min(at)));
            }
        }
        for account in &turn.due {
            if let Some(entry) = self.entries.get_mut(account) {
                (entry.asked, entry.running) = (false, true);
            }
        }
        turn
    }

    /// The shop answered about an account.
    pub(super) fn answered(&mut self, account: i64, now: Instant) {
        (self.failures, self.paused_until) = (0, None);
        if let Some(entry) = self.entries.get_mut(&account) {
            (entry.last, entry.running) = (now, false);
        }
    }

    /// The shop did not answer: each failure in a row doubles the pause, for everybody.
    pub(super) fn failed(&mut self, account: i64, now: Instant) {
        // Those that were under way together fail together, and count as one.
        if self.paused_until.is_none_or(|until| until <= now) {
            let pause = FIRST_PAUSE.saturating_mul(1 << self.failures.min(10)).min(LONGEST_PAUSE);
            self.failures += 1;
            self.paused_until = Some(now + pause);
        }
        if let Some(entry) = self.entries.get_mut(&account) {
            (entry.asked, entry.running) = (true, false);
        }
    }

    /// How many are followed, and whether the shop is left alone.
    pub(super) fn standing(&self, now: Instant) -> (u64, bool) {
        (self.entries.len() as u64, self.paused_until.is_some_and(|until| until > now))
    }
}

impl Entry {
    fn due(&self, rhythm: Rhythm, watched: bool) -> Instant {
        self.last + if watched { rhythm.watched } else { rhythm.away }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOBODY: fn(i64) -> bool = |_| false;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn agenda(accounts: i64, now: Instant) -> Agenda {
        let mut agenda = Agenda::new(Rhythm { watched: seconds(10), away: seconds(600) });
        (1..=accounts).for_each(|account| agenda.follow(account, account + 100, now));
        agenda
    }

    #[test]
    fn whoever_looks_is_asked_about_often_and_others_seldom() {
        let now = Instant::now();
        let mut agenda = agenda(2, now);
        let looks = |log| log == 101;
        assert_eq!(agenda.turn(now, looks, true), Turn { due: vec![], next: Some(now + seconds(10)) });
        assert_eq!(agenda.turn(now + seconds(10), looks, true).due, [1]);
        agenda.answered(1, now + seconds(10));
        let turn = agenda.turn(now + seconds(11), looks, true);
        assert_eq!(turn, Turn { due: vec![], next: Some(now + seconds(20)) });
        assert_eq!(agenda.turn(now + seconds(600), NOBODY, true).due, [2]);
    }

    #[test]
    fn a_webhook_is_followed_at_once_also_while_the_same_customer_is_being_asked_about() {
        let now = Instant::now();
        let mut agenda = agenda(1, now);
        agenda.ask(1);
        assert_eq!(agenda.turn(now, NOBODY, true).due, [1]);
        agenda.ask(1);
        assert_eq!(agenda.turn(now, NOBODY, true).due, [0; 0], "one call at a time");
        agenda.answered(1, now);
        assert_eq!(agenda.turn(now, NOBODY, true).due, [1], "what moved meanwhile may not have been in the answer");
    }

    #[test]
    fn a_shop_that_fails_is_left_alone_longer_each_time() {
        let mut now = Instant::now();
        let mut agenda = agenda(2, now);
        for pause in [2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
            agenda.ask(1);
            agenda.ask(2);
            assert_eq!(agenda.turn(now, NOBODY, true).due, [1, 2]);
            agenda.failed(1, now);
            agenda.failed(2, now);
            assert_eq!(agenda.turn(now, NOBODY, true), Turn { due: vec![], next: Some(now + seconds(pause)) });
            now += seconds(pause);
        }
        assert_eq!(agenda.turn(now, NOBODY, true).due, [1, 2], "nobody was forgotten");
        agenda.answered(1, now);
        agenda.failed(2, now);
        assert_eq!(agenda.turn(now, NOBODY, true).next, Some(now + seconds(2)), "an answer ends the row of failures");
    }

    #[test]
    fn the_shop_is_asked_about_few_at_once_and_whoever_was_told_about_comes_first() {
        let now = Instant::now();
        let mut agenda = agenda(20, now);
        agenda.ask(19);
        let turn = agenda.turn(now + seconds(600), NOBODY, true);
        assert_eq!((turn.due.len(), turn.due[0]), (AT_ONCE, 19));
        assert_eq!(agenda.turn(now + seconds(600), NOBODY, true).due, [0; 0]);
    }

    #[test]
    fn who_comes_to_look_sees_nothing_older_than_a_moment() {
        let now = Instant::now();
        let mut agenda = agenda(1, now);
        assert!(!agenda.look(1, 101, now + seconds(9)));
        assert!(agenda.look(1, 101, now + seconds(10)));
        assert_eq!(agenda.turn(now + seconds(10), NOBODY, true).due, [1]);
        assert!(agenda.look(2, 102, now), "read by another process, if by any");
    }

    #[test]
    fn one_of_several_processes_asks_about_those_whose_app_is_closed() {
        let now = Instant::now();
        let mut agenda = agenda(2, now);
        let later = now + seconds(600);
        assert_eq!(agenda.turn(later, |log| log == 101, false), Turn { due: vec![1], next: None });
        agenda.ask(2);
        assert_eq!(agenda.turn(later, NOBODY, false).due, [2], "a webhook came here");
        agenda.answered(2, later);
        assert_eq!(agenda.turn(later + seconds(600), NOBODY, true).due, [2]);
    }
}
