//! Hearing what people said at a desk: each reply becomes one message in the customer's thread.

use super::{Desks, handing, queue};
use crate::{
    account, attachments,
    database::{
        Write, json,
        sql::{self, Connection, params},
    },
    desks::{File, Heard, Open, Reply, Returned},
    error::Error,
    log, requests,
    shop::Shop,
};
use std::{sync::Arc, time::Duration};
use store_api::{
    Timestamp,
    change::Kind,
    request::{Attachment, Request, RequestState},
    write::MAX_ATTACHMENTS,
};

/// The note of a reply that the customer wrote.
pub(crate) const OWN_WORDS: &str = "/customer";
/// Longer texts are cut: no customer reads a book in a thread.
const LONGEST: usize = 20_000;
/// How long a desk is left alone after one failure; more in a row double it.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);
/// Beyond what a desk that tells by itself waits.
const MARGIN: Duration = Duration::from_secs(5);

/// Listens to the desk at that place in the list, for ever.
pub(super) async fn follow(shop: Arc<Shop>, place: usize) {
    let Some(counter) = shop.desks.counters.get(place) else { return };
    let (mut failures, mut told): (u32, bool) = (0, true);
    loop {
        // Of several processes one looks by itself, and any that was told to. Were it two, each reply would still be one.
        if !told && !shop.database.leads() {
            told = tokio::time::timeout(counter.desk.every(), counter.told.notified()).await.is_ok();
            continue;
        }
        let outcome = hear(&shop, place).await;
        failures = if outcome { 0 } else { failures + 1 };
        let pause = match failures {
            0 => counter.desk.every() + MARGIN,
            row => FIRST_PAUSE.saturating_mul(1 << (row - 1).min(10)).min(LONGEST_PAUSE),
        };
        tokio::select! {
            () = counter.told.notified() => told = true,
            () = counter.desk.news(), if failures == 0 => told = false,
            () = tokio::time::sleep(pause) => told = false,
        }
    }
}

/// Whether the desk answered.
async fn hear(shop: &Arc<Shop>, place: usize) -> bool {
    match try_hear(shop, place).await {
        Ok(answered) => answered,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "replies were not written down");
            false
        }
    }
}

async fn try_hear(shop: &Arc<Shop>, place: usize) -> Result<bool, Error> {
    let Some(counter) = shop.desks.counters.get(place) else { return Ok(true) };
    let (name, asking) = (counter.desk.name(), Arc::clone(shop));
    let read = move |connection: &Connection| {
        let mark: Option<String> =
            connection.optional("SELECT mark FROM desk_mark WHERE desk = ?1", [name], |row| row.get(0))?;
        Ok((mark, open(connection, &asking, name)?))
    };
    let (mark, open) = shop.read("see what is at a desk", read).await?;
    match counter.desk.replies(mark.as_deref(), &open).await {
        Ok(heard) => {
            counter.hears(None);
            put(shop, name, heard).await?;
            Ok(true)
        }
        Err(trouble) => {
            tracing::warn!(desk = name, %trouble, "nothing was heard");
            counter.hears(Some(&trouble));
            Ok(false)
        }
    }
}

const AT_DESK: &str = "SELECT desk_place.id, value, desk_place.account FROM desk_place
    JOIN account ON account.id = desk_place.account
    JOIN entry ON entry.log = account.log AND entry.kind = 'request' AND entry.id = desk_place.request
    WHERE desk = ?1 AND desk_place.id IS NOT NULL AND value IS NOT NULL ORDER BY step DESC LIMIT 500";

/// What is at a desk and has not ended, of what moved last.
fn open(connection: &Connection, shop: &Shop, desk: &str) -> sql::Result<Vec<Open>> {
    let all: Vec<(String, Request, i64)> =
        connection.query_map(AT_DESK, [desk], |row| Ok((row.get(0)?, json::read(row.text(1)?)?, row.get(2)?)))?;
    let open = all.into_iter().filter(|(_, request, _)| !requests::has_ended(&request.state));
    open.map(|(id, request, account)| Ok(Open { id, request, session: handing::session(connection, shop, account)? }))
        .collect()
}

async fn put(shop: &Arc<Shop>, desk: &'static str, heard: Heard) -> Result<(), Error> {
    let now = shop.now();
    let asked = Arc::clone(shop);
    let put = move |write: &mut Write<'_>| {
        for reply in &heard.replies {
            let outcome = arrive(write, &asked.desks, desk, reply, now)?;
            tracing::debug!(desk, ?outcome, "a reply came");
        }
        for returned in &heard.returned {
            come_back(write, &asked.desks, desk, returned)?;
        }
        match &heard.mark {
            Some(mark) => note(write, desk, mark),
            None => Ok(()),
        }
    };
    shop.write("put what was said at a desk", put).await
}

const NOTE: &str = "INSERT INTO desk_mark (desk, mark) VALUES (?1, ?2) ON CONFLICT (desk) DO UPDATE SET mark = ?2";

fn note(write: &mut Write<'_>, desk: &str, mark: &str) -> sql::Result<()> {
    write.execute(NOTE, params![desk, mark])?;
    Ok(())
}

/// What became of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Arrival {
    Put,
    Known,
    /// It is about nothing that is at this desk.
    Lost,
    /// The customer wrote it, who cannot speak for the store.
    OwnWords,
}

const HEAR: &str = "INSERT INTO heard (desk, id, request, by_whom, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (desk, id) DO NOTHING";

fn arrive(write: &mut Write<'_>, desks: &Desks, desk: &str, reply: &Reply, now: Timestamp) -> sql::Result<Arrival> {
    let Some(id) = about(write, desks, desk, &reply.about)? else { return Ok(Arrival::Lost) };
    let Some((account, log)) = super::owner(write, &id)? else { return Ok(Arrival::Lost) };
    let Some(text) = log::value(write, log, (&Kind::Request, &id))? else { return Ok(Arrival::Lost) };
    let request: Request = json::read(&text)?;
    let email: String = write.query_row("SELECT email FROM account WHERE id = ?1", [account], |row| row.get(0))?;
    let is_customer = account::comparable_email(&reply.by).contains(&email);
    let (taken, left) = check(&reply.files);
    let note =
        if is_customer { Some(OWN_WORDS.to_owned()) } else { Some(left.join(", ")).filter(|left| !left.is_empty()) };
    let new = write.execute(HEAR, params![desk, reply.id, id, reply.by, note, now.as_second()])?;
    if new == 0 || is_customer {
        return Ok(if new == 0 { Arrival::Known } else { Arrival::OwnWords });
    }
    let attachments = taken.iter().map(|file| keep(write, account, file, now)).collect::<sql::Result<Vec<_>>>()?;
    let state = match (&reply.state, &request.state) {
        (Some(state), _) => state.clone(),
        (None, RequestState::Received) => RequestState::InReview,
        (None, state) => state.clone(),
    };
    let text: String = reply.text.chars().take(LONGEST).collect();
    requests::answered(write, &id, None)?;
    requests::answer(write, log, &id, requests::Said { text: &text, attachments, state }, now)?;
    Ok(Arrival::Put)
}

fn come_back(write: &mut Write<'_>, desks: &Desks, desk: &str, returned: &Returned) -> sql::Result<()> {
    match about(write, desks, desk, &returned.about)? {
        Some(id) => queue::put_back(write, &id, &returned.why),
        None => Ok(()),
    }
}

const BY_ID: &str = "SELECT request FROM desk_place WHERE desk = ?1 AND id = ?2";
const BY_KEY: &str = "SELECT request FROM desk_place WHERE desk = ?1 AND request = ?2";

/// The request that a desk means, by its own id or by the key that it was handed with.
fn about(connection: &Connection, desks: &Desks, desk: &str, about: &str) -> sql::Result<Option<String>> {
    if let Some(id) = connection.optional(BY_ID, params![desk, about], |row| row.get(0))? {
        return Ok(Some(id));
    }
    let Some(rest) = about.strip_prefix(&desks.store).and_then(|rest| rest.strip_prefix('-')) else { return Ok(None) };
    // Behind the id of the request a step has a number.
    let id = rest.splitn(3, '-').take(2).collect::<Vec<_>>().join("-");
    connection.optional(BY_KEY, params![desk, id], |row| row.get(0))
}

/// The files that a customer could have sent too, and the names of all others.
fn check(files: &[File]) -> (Vec<&File>, Vec<String>) {
    let mut taken = Vec::new();
    let mut left = Vec::new();
    for file in files {
        if taken.len() < MAX_ATTACHMENTS && attachments::is_acceptable(&file.content_type, &file.bytes) {
            taken.push(file);
        } else {
            left.push(file.name.clone());
        }
    }
    (taken, left)
}

fn keep(write: &mut Write<'_>, account: i64, file: &File, now: Timestamp) -> sql::Result<Attachment> {
    let sha256 = attachments::put(write, account, (&file.content_type, &file.bytes), now)?;
    let name: String = file.name.chars().filter(|c| !c.is_control() && !matches!(c, '/' | '\\')).take(200).collect();
    let name = if name.trim().is_empty() { sha256[..8].to_owned() } else { name };
    Ok(Attachment { sha256, name, content_type: file.content_type.clone(), bytes: file.bytes.len() as u64 })
}
