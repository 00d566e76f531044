//! Slowing down whoever guesses passwords or order numbers.

use crate::{account, database::lock, secret, visitor::Origin};
use std::{collections::HashMap, net::IpAddr, sync::Mutex};
use store_api::Timestamp;

/// Tries so far, by who tried.
#[derive(Debug, Default)]
pub(crate) struct Guesses {
    tries: Mutex<HashMap<Key, Tries>>,
}

/// Somebody who may be guessing: an address, and an address with the e-mail address it tries.
#[derive(Clone, Debug)]
pub(crate) struct Guesser {
    network: IpAddr,
    /// A hash of what they try and for whom, because e-mail addresses are not kept longer than needed.
    target: [u8; 32],
}

/// What can be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    Password,
    OrderNumber,
    AgentToken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Network(IpAddr),
    Pair(IpAddr, [u8; 32]),
}

#[derive(Clone, Copy, Debug)]
struct Tries {
    count: u32,
    last: i64,
}

/// People mistype a few times; an address may stand for a whole office.
const FREE_FOR_A_PAIR: u32 = 5;
const FREE_FOR_A_NETWORK: u32 = 200;
const FIRST_WAIT: i64 = 30;
const LONGEST_WAIT: i64 = 15 * 60;
/// After this many quiet seconds, tries are forgotten.
const FORGOTTEN_AFTER: i64 = 60 * 60;
const MOST_KEPT: usize = 100_000;

impl Guesser {
    pub(crate) fn new(Origin(address): Origin, secret: Secret, email: &str) -> Self {
        let target = secret::fingerprint(&format!("{secret:?} {}", account::comparable_email(email)));
        Self { network: network(address), target }
    }

    fn keys(&self) -> [(Key, u32); 2] {
        let Self { network, target } = *self;
        [(Key::Pair(network, target), FREE_FOR_A_PAIR), (Key::Network(network), FREE_FOR_A_NETWORK)]
    }
}

impl Guesses {
    /// Counts a try, or says for how many seconds there may be none. Counting comes first, so that tries side by side
    /// count as well.
    pub(crate) fn begin(&self, guesser: &Guesser, now: Timestamp) -> Result<(), u64> {
        let now = now.as_second();
        let mut tries = lock(&self.tries);
        if tries.len() >= MOST_KEPT {
            tries.retain(|_, tries| now - tries.last < FORGOTTEN_AFTER);
        }
        let keys = guesser.keys();
        let wait = keys.iter().filter_map(|(key, free)| Some(tries.get(key)?.wait(*free, now))).max().unwrap_or(0);
        if wait > 0 {
            return Err(wait.cast_unsigned());
        }
        for (key, _) in keys {
            let entry = tries.entry(key).or_insert(Tries { count: 0, last: now });
            if now - entry.last >= FORGOTTEN_AFTER {
                entry.count = 0;
            }
            *entry = Tries { count: entry.count.saturating_add(1), last: now };
        }
        Ok(())
    }

    /// Takes back a try that was right.
    pub(crate) fn forgive(&self, guesser: &Guesser) {
        let mut tries = lock(&self.tries);
        let [(pair, _), (network, _)] = guesser.keys();
        tries.remove(&pair);
        if let Some(tries) = tries.get_mut(&network) {
            tries.count = tries.count.saturating_sub(1);
        }
    }
}

impl Tries {
    /// Each try beyond the free ones doubles the wait.
    fn wait(self, free: u32, now: i64) -> i64 {
        let Some(beyond) = self.count.checked_sub(free) else { return 0 };
        let wait = FIRST_WAIT.saturating_mul(1 << beyond.min(10)).min(LONGEST_WAIT);
        (self.last + wait - now).clamp(0, LONGEST_WAIT)
    }
}

/// Whoever has one IPv6 address has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((address.to_bits() >> 64 << 64).into()),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guesser(email: &str) -> Guesser {
        Guesser { network: [192, 0, 2, 7].into(), target: secret::fingerprint(email) }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    #[test]
    fn guessing_gets_slower_and_is_forgotten() {
        let guesses = Guesses::default();
        for _ in 0..5 {
            assert_eq!(guesses.begin(&guesser("a"), at(1000)), Ok(()));
        }
        assert_eq!(guesses.begin(&guesser("a"), at(1000)), Err(30));
        assert_eq!(guesses.begin(&guesser("a"), at(1010)), Err(20));
        assert_eq!(guesses.begin(&guesser("a"), at(1030)), Ok(()));
        assert_eq!(guesses.begin(&guesser("a"), at(1030)), Err(60));
        assert_eq!(guesses.begin(&guesser("b"), at(1030)), Ok(()), "another e-mail address is another matter");
        assert_eq!(guesses.begin(&guesser("a"), at(5000)), Ok(()));
        assert_eq!(guesses.begin(&guesser("a"), at(5000)), Ok(()));
    }

    #[test]
    fn a_right_answer_is_no_guess() {
        let guesses = Guesses::default();
        for _ in 0..50 {
            assert_eq!(guesses.begin(&guesser("a"), at(1000)), Ok(()));
            guesses.forgive(&guesser("a"));
        }
    }

    #[test]
    fn many_e_mail_addresses_from_one_network_are_guessing_too() {
        let guesses = Guesses::default();
        for number in 0..200 {
            assert_eq!(guesses.begin(&guesser(&number.to_string()), at(1000)), Ok(()));
        }
        assert!(guesses.begin(&guesser("new"), at(1000)).is_err());
    }
}
