//! `PUT /v1/help/{lang}/articles/{id}/vote`: whether an article helped, said with or without an account.

use crate::{
    database::{
        Write,
        sql::{self, Connection, Row, params},
    },
    log,
    once::{Answer, Sender, Sent, Stop, once},
    problem::Refusal,
    shop::Shop,
    visitor::{Origin, Visitor},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use std::sync::Arc;
use store_api::{
    Timestamp,
    change::Kind,
    routes,
    write::{MAX_TEXT, Vote, VoteReason},
};

/// Longest word by which a voter is told from others.
const LONGEST_VOTER: usize = 128;
/// Longest reason that a newer app may give.
const LONGEST_REASON: usize = 64;

pub(crate) async fn cast(
    State(shop): State<Arc<Shop>>,
    visitor: Option<Visitor>,
    origin: Origin,
    Path((language, article)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Refusal> {
    // Nobody's key: the vote says nothing of who signed in, so the same vote may be sent again after a sign-out.
    let who = visitor.map_or_else(|| origin.into(), |visitor| visitor.sender().who);
    let sender = Sender { scope: "vote".to_owned(), who };
    once(&shop, sender, sent, move |write, sent, now| count(write, (&language, &article), sent, now)).await
}

const COUNT: &str = "INSERT INTO vote (language, article, voter, helpful, reason, text, at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (language, article, voter) DO UPDATE
    SET helpful = excluded.helpful, reason = excluded.reason, text = excluded.text, at = excluded.at";

fn count(
    write: &mut Write<'_>,
    (language, article): (&str, &str),
    sent: &Sent,
    now: Timestamp,
) -> Result<Answer, Stop> {
    let vote: Vote = sent.json()?;
    check(&vote)?;
    let log = log::find(write, &routes::help_log(language))?.ok_or_else(Refusal::not_found)?;
    log::value(write, log, (&Kind::Article, article))?.ok_or_else(Refusal::not_found)?;
    let reason = vote.reason.as_ref().map(VoteReason::as_str);
    let Vote { voter, helpful, text, .. } = &vote;
    write.execute(COUNT, params![language, article, voter, helpful, reason, text, now.as_second()])?;
    Ok(Answer::nothing())
}

fn check(vote: &Vote) -> Result<(), Refusal> {
    if !(1..=LONGEST_VOTER).contains(&vote.voter.len()) {
        return Err(Refusal::invalid("/voter", "1 to 128 bytes"));
    }
    if vote.reason.as_ref().is_some_and(|reason| reason.as_str().len() > LONGEST_REASON) {
        return Err(Refusal::invalid("/reason", "too long"));
    }
    if vote.text.chars().count() > MAX_TEXT {
        return Err(Refusal::invalid("/text", "too long"));
    }
    Ok(())
}

/// How an article did, of all who voted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    pub yes: usize,
    pub no: usize,
    /// Why not, where somebody said: reason and text.
    pub why_not: Vec<(Option<VoteReason>, String)>,
}

const OF_ARTICLE: &str =
    "SELECT helpful, reason, text FROM vote WHERE language = ?1 AND article = ?2 ORDER BY at, voter";

/// The votes on an article.
pub(crate) fn of(connection: &Connection, language: &str, article: &str) -> sql::Result<Votes> {
    let mut votes = Votes::default();
    let cast = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let all: Vec<(bool, Option<String>, String)> = connection.query_map(OF_ARTICLE, [language, article], cast)?;
    for (helpful, reason, text) in all {
        if helpful {
            votes.yes += 1;
            continue;
        }
        votes.no += 1;
        if reason.is_some() || !text.is_empty() {
            votes.why_not.push((reason.as_deref().map(VoteReason::from), text));
        }
    }
    Ok(votes)
}
