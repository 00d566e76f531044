//! Comparing what the customer was told with what is at the store and what stands in the outbox.

use super::deed::{Deed, Word};
use crate::outbox::Left;
use std::collections::{BTreeMap, BTreeSet};
use store_api::request::{Message, Request};
use store_server::Votes;

/// What the customer was told, in the order of telling.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    words: Vec<Word>,
}

/// Everything there is in the end.
#[derive(Debug)]
pub(super) struct End {
    pub(super) requests: Vec<Request>,
    pub(super) deeds: Vec<store_server::Deed>,
    pub(super) votes: Votes,
    pub(super) left: Vec<Left>,
}

/// What is wrong with it; nothing, if the first two are empty.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) lost: Vec<String>,
    pub(super) doubled: Vec<String>,
    /// What stands in the outbox with its reason.
    pub(super) parked: usize,
    /// What arrived.
    pub(super) arrived: usize,
}

impl Ledger {
    pub(super) fn hear(&mut self, lines: &[String]) {
        self.words.extend(lines.iter().filter_map(|line| Word::read(line)));
    }

    pub(super) fn judge(&self, end: &End) -> Findings {
        let mut findings = Findings { parked: end.left.len(), arrived: end.deeds.len(), ..Findings::default() };
        for left in &end.left {
            let reason = left.detail.as_ref().and_then(|detail| detail["code"].as_str());
            if left.state != "stuck" || reason.is_none() {
                findings.lost.push(format!("{} waits for nothing: {left:?}", left.text()));
            }
        }
        let mut keys = BTreeSet::new();
        let again = end.deeds.iter().filter(|deed| !keys.insert(&deed.key));
        findings.doubled.extend(again.map(|deed| format!("{} was done twice with one key", deed.call)));
        for word in &self.words {
            if let Word::Begun(Deed::Say { text, file }) = word {
                self.said(text, file.as_deref(), end, &mut findings);
            }
        }
        self.moved(end, &mut findings);
        self.voted(end, &mut findings);
        findings
    }

    /// Words that nothing else has are at the store once, or here with a reason, unless they were given up.
    fn said(&self, text: &str, file: Option<&str>, end: &End, findings: &mut Findings) {
        let messages = end.requests.iter().flat_map(|request| &request.messages);
        let there: Vec<&Message> = messages.filter(|message| message.text == text).collect();
        let here = end.left.iter().filter(|left| left.text() == text).count();
        let back = Deed::TakeBack { text: text.to_owned() };
        let away = Deed::Discard { text: text.to_owned() };
        let told = self.is_done(&Deed::Say { text: text.to_owned(), file: file.map(str::to_owned) });
        let given_up = self.may_be_done(&back) || self.may_be_done(&away);
        match there.len() + here {
            0 if told && !given_up => findings.lost.push(format!("{text} is nowhere")),
            0 | 1 => {}
            _ => findings.doubled.push(format!("{text} is {} times at the store and {here} times here", there.len())),
        }
        if self.is_done(&back) && !there.is_empty() {
            findings.doubled.push(format!("{text} was taken back, and is at the store"));
        }
        let whole = |message: &Message| message.attachments.iter().any(|kept| Some(kept.sha256.as_str()) == file);
        if file.is_some() && !there.iter().all(|message| whole(message)) {
            findings.lost.push(format!("the file of {text}"));
        }
    }

    /// What has no words: as often at the store as the customer did it, or here with a reason.
    fn moved(&self, end: &End, findings: &mut Findings) {
        let mut counts: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
        for word in &self.words {
            match word {
                Word::Begun(deed) => named(deed).into_iter().for_each(|name| counts.entry(name).or_default().0 += 1),
                Word::Done(deed) => named(deed).into_iter().for_each(|name| counts.entry(name).or_default().1 += 1),
                Word::Refused(_) | Word::Ready => {}
            }
        }
        for ((kind, request), (begun, done)) in counts {
            let ending = format!("/v1/requests/{request}/{kind}");
            let there = end.deeds.iter().filter(|deed| deed.call.ends_with(&ending)).count();
            let parked = |left: &&Left| {
                left.body["kind"].as_str().is_some_and(|word| word.starts_with(kind))
                    && left.body["request_id"] == request
            };
            let here = end.left.iter().filter(parked).count();
            let text = format!("{kind} of {request}: begun {begun}, told {done}, at the store {there}, here {here}");
            // Pressed again while it is on its way, a withdrawal is still one.
            let least = if kind == "withdraw" { done.min(1) } else { done };
            match there + here {
                all if all < least => findings.lost.push(text),
                all if all > begun => findings.doubled.push(text),
                _ => {}
            }
        }
    }

    /// One reader has one vote, and it is the last.
    fn voted(&self, end: &End, findings: &mut Findings) {
        let last = |is_wanted: fn(&Word) -> Option<&Deed>| {
            let mut latest_first = self.words.iter().enumerate().rev();
            latest_first.find_map(|(place, word)| match is_wanted(word)? {
                Deed::Vote { helpful } => Some((place, *helpful)),
                _ => None,
            })
        };
        let done = last(|word| if let Word::Done(deed) = word { Some(deed) } else { None });
        let begun = last(|word| if let Word::Begun(deed) = word { Some(deed) } else { None });
        let (Some((told, helpful)), Some((tried, _))) = (done, begun) else { return };
        let counted = (end.votes.yes, end.votes.no);
        match counted.0 + counted.1 {
            0 => findings.lost.push("the vote".to_owned()),
            1 if tried < told && counted != (usize::from(helpful), usize::from(!helpful)) => {
                findings.lost.push("the last vote".to_owned());
            }
            1 => {}
            _ => findings.doubled.push(format!("the vote: {counted:?}")),
        }
    }

    fn is_done(&self, deed: &Deed) -> bool {
        self.words.iter().any(|word| matches!(word, Word::Done(done) if done == deed))
    }

    /// It was begun, and nobody was told that it cannot be.
    fn may_be_done(&self, deed: &Deed) -> bool {
        let count = |wanted: Word| self.words.iter().filter(|word| **word == wanted).count();
        count(Word::Begun(deed.clone())) > count(Word::Refused(deed.clone()))
    }
}

fn named(deed: &Deed) -> Option<(&'static str, &str)> {
    match deed {
        Deed::Withdraw { request } => Some(("withdraw", request)),
        Deed::Rate { request } => Some(("rating", request)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn say() -> Deed {
        Deed::Say { text: "hello".to_owned(), file: None }
    }

    /// The words are so often at the store, and in the outbox in these states.
    fn end(times: usize, states: &[&str]) -> End {
        let message = json!({ "id": "m", "author": "customer", "at": "2026-01-01T00:00:00Z", "text": "hello" });
        let request = json!({ "id": "r", "topic": "contact", "state": "received", "messages": vec![message; times],
            "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z" });
        let left = states.iter().map(|state| Left {
            key: "k".to_owned(),
            state: (*state).to_owned(),
            exposed: false,
            body: json!({ "kind": "message", "message": { "text": "hello" } }),
            detail: (*state == "stuck").then(|| json!({ "code": "refused" })),
        });
        let requests = vec![serde_json::from_value(request).expect("a request")];
        End { requests, deeds: vec![], votes: Votes::default(), left: left.collect() }
    }

    fn counts(words: &[Word], end: &End) -> (usize, usize, usize) {
        let findings = Ledger { words: words.to_vec() }.judge(end);
        (findings.lost.len(), findings.doubled.len(), findings.parked)
    }

    #[test]
    fn what_the_customer_was_told_is_lost_where_it_is_nowhere_and_doubled_where_it_is_twice() {
        let told = [Word::Begun(say()), Word::Done(say())];
        assert_eq!(counts(&told, &end(1, &[])), (0, 0, 0));
        assert_eq!(counts(&told, &end(0, &["stuck"])), (0, 0, 1));
        assert_eq!(counts(&told, &end(0, &[])), (1, 0, 0));
        assert_eq!(counts(&told, &end(2, &[])), (0, 1, 0));
        assert_eq!(counts(&told, &end(1, &["stuck"])), (0, 1, 1));
        assert_eq!(counts(&told, &end(0, &["waiting"])), (1, 0, 1));
        assert_eq!(counts(&told[..1], &end(0, &[])), (0, 0, 0), "nobody was told");
    }

    #[test]
    fn what_was_taken_back_is_not_missed_and_not_sent() {
        let back = Deed::TakeBack { text: "hello".to_owned() };
        let words = [Word::Begun(say()), Word::Done(say()), Word::Begun(back.clone()), Word::Done(back.clone())];
        assert_eq!(counts(&words, &end(0, &[])), (0, 0, 0));
        assert_eq!(counts(&words, &end(1, &[])), (0, 1, 0));
        assert_eq!(counts(&words[..3], &end(1, &[])), (0, 0, 0), "nobody was told that it is back");
        let refused = [&words[..3], &[Word::Refused(back)]].concat();
        assert_eq!(counts(&refused, &end(0, &[])), (1, 0, 0));
    }
}
