//! The session: signing in and out, and a token when sync needs one. Tokens stand in the keychain and nowhere else.

use crate::{
    Error, Inner, Tag,
    queries::app::{LookUpArgs, SessionView},
    sync,
};
use db::Readers;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use store_api::{auth::OrderLookup, routes::CUSTOMER_LOG};
use store_client::{Pages, Tokens};
use tokio::sync::Notify;

/// Under this name the tokens stand in the keychain.
const TOKENS: &str = "tokens";
/// Refresh tokens of ended sessions that the store has not been told about yet.
const TO_REVOKE: &str = "to-revoke";
/// Under this name who is signed in stands in `local.db`, so that the first screen need not wait for the keychain.
const WHO: &str = "session";
/// A token this close to its end is renewed before it is used.
const RENEW_BEFORE: SignedDuration = SignedDuration::from_secs(30);
/// How long a browser may take.
const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(15 * 60);
const REVOKE_TIMEOUT: Duration = Duration::from_secs(5);

/// Who is signed in, and the tokens once the keychain gave them.
#[derive(Debug)]
pub(crate) struct Session {
    state: Mutex<SessionView>,
    tokens: tokio::sync::Mutex<Option<Tokens>>,
    cancelled: Notify,
    /// Somebody signed in or out.
    entered: Notify,
}

/// Who is signed in, as it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Who {
    signed_in: bool,
    account: Option<String>,
    guest: bool,
    expired: bool,
}

impl Session {
    pub(crate) fn restore(readers: &Readers) -> Result<Self, Error> {
        let who: Who = readers.read(|reader| reader.setting::<Option<Who>>(WHO))?.unwrap_or_default();
        let state = match who {
            Who { signed_in: false, .. } => SessionView::SignedOut,
            Who { expired: true, account, .. } => SessionView::Expired { account },
            Who { account, guest, .. } => SessionView::SignedIn { account, guest },
        };
        Ok(Self {
            state: Mutex::new(state),
            tokens: tokio::sync::Mutex::default(),
            cancelled: Notify::new(),
            entered: Notify::new(),
        })
    }

    pub(crate) fn view(&self) -> SessionView {
        self.state().clone()
    }

    pub(crate) fn is_signed_in(&self) -> bool {
        matches!(*self.state(), SessionView::SignedIn { .. })
    }

    /// Gives up a sign-in that is under way.
    pub(crate) fn cancel(&self) {
        self.cancelled.notify_waiters();
    }

    /// Waits until somebody signs in or out.
    pub(crate) async fn entered(&self) {
        self.entered.notified().await;
    }

    fn state(&self) -> MutexGuard<'_, SessionView> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens the store's sign-in page in the browser; ends when the customer has come back, or gave up.
pub(crate) async fn sign_in(engine: &Inner) -> Result<(), Error> {
    let language = engine.query(|context| Ok(context.language.clone()))?;
    let before = engine.session.view();
    let sign_in = engine.client.sign_in(engine.host.random(), &language).await?;
    enter(engine, SessionView::SigningIn { url: sign_in.url.to_string() });
    if let Err(error) = engine.host.open_link(sign_in.url.as_str()) {
        tracing::warn!(%error, "no browser opened; the customer is shown the address");
    }
    let pages = pages(&language);
    let outcome = tokio::select! {
        outcome = tokio::time::timeout(SIGN_IN_TIMEOUT, sign_in.finish(&pages)) => outcome,
        () = engine.session.cancelled.notified() => {
            enter(engine, before);
            return Ok(());
        }
    };
    let late = || store_client::Error::Denied("the browser did not come back".to_owned());
    match outcome.map_err(|_| late()).and_then(|answer| answer) {
        Ok(answer) => begin(engine, Tokens::new(answer, engine.host.now()), false).await,
        Err(error) => {
            enter(engine, before);
            Err(error.into())
        }
    }
}

/// Signs in as a guest with one order.
pub(crate) async fn look_up(engine: &Inner, args: LookUpArgs) -> Result<(), Error> {
    let lookup = OrderLookup { email: args.email.trim().to_owned(), number: args.number.trim().to_owned() };
    let answer = engine.client.look_up(&lookup).await?;
    begin(engine, Tokens::new(answer, engine.host.now()), true).await
}

/// Ends the session here and at the store, and wipes the customer's data; help content stays.
pub(crate) async fn sign_out(engine: &Inner) -> Result<(), Error> {
    let token =
        tokens(engine, &mut *engine.session.tokens.lock().await)?.map(|tokens| tokens.refresh.unwrap_or(tokens.access));
    *engine.session.tokens.lock().await = None;
    engine.host.keep_secret(TOKENS, None)?;
    if let Some(token) = token {
        let mut waiting = to_revoke(engine)?;
        waiting.push(token);
        keep_to_revoke(engine, &waiting)?;
    }
    wipe(engine).await?;
    engine.local.set(WHO, &Some(Who::default()))?;
    enter(engine, SessionView::SignedOut);
    tokio::time::timeout(REVOKE_TIMEOUT, revoke_waiting(engine)).await.ok();
    Ok(())
}

/// Tells the store about sessions that ended while it could not be reached.
pub(crate) async fn revoke_waiting(engine: &Inner) {
    let Ok(waiting) = to_revoke(engine) else { return };
    let mut left = Vec::new();
    for token in waiting {
        if let Err(store_client::Error::Unreachable(_)) = engine.client.revoke(&token).await {
            left.push(token);
        }
    }
    if let Err(error) = keep_to_revoke(engine, &left) {
        tracing::warn!(%error, "the keychain did not take what is left to revoke");
    }
}

/// An access token that is still good; none when nobody is signed in. `refused` is one the store just did not accept.
pub(crate) async fn access_token(engine: &Inner, refused: Option<&str>) -> Result<Option<String>, Error> {
    if !engine.session.is_signed_in() {
        return Ok(None);
    }
    let mut held = engine.session.tokens.lock().await;
    let Some(current) = tokens(engine, &mut held)? else { return Ok(expire(engine)) };
    let fresh = current.expires_at.duration_since(engine.host.now()) > RENEW_BEFORE;
    if fresh && refused != Some(&current.access) {
        return Ok(Some(current.access));
    }
    let Some(refresh) = &current.refresh else { return Ok(expire(engine)) };
    match engine.client.refresh(refresh).await {
        Ok(mut answer) => {
            answer.account = answer.account.or(current.account);
            let renewed = Tokens::new(answer, engine.host.now());
            keep(engine, &renewed)?;
            *held = Some(renewed.clone());
            Ok(Some(renewed.access))
        }
        Err(store_client::Error::Unauthorized) => Ok(expire(engine)),
        Err(error) => Err(error.into()),
    }
}

async fn begin(engine: &Inner, tokens: Tokens, guest: bool) -> Result<(), Error> {
    // What another account left must not be seen by this one.
    wipe(engine).await?;
    keep(engine, &tokens)?;
    let account = tokens.account.clone();
    engine.local.set(WHO, &Some(Who { signed_in: true, account: account.clone(), guest, expired: false }))?;
    *engine.session.tokens.lock().await = Some(tokens);
    enter(engine, SessionView::SignedIn { account, guest });
    engine.sync.wake();
    Ok(())
}

async fn wipe(engine: &Inner) -> Result<(), Error> {
    sync::forget(engine, CUSTOMER_LOG).await?;
    engine.tell(&[Tag::Orders, Tag::Requests]);
    Ok(())
}

/// The store no longer accepts the session; what is stored stays readable.
fn expire(engine: &Inner) -> Option<String> {
    let SessionView::SignedIn { account, guest } = engine.session.view() else { return None };
    if let Err(error) =
        engine.local.set(WHO, &Some(Who { signed_in: true, account: account.clone(), guest, expired: true }))
    {
        tracing::error!(%error, "that the session expired could not be kept");
    }
    enter(engine, SessionView::Expired { account });
    None
}

fn enter(engine: &Inner, state: SessionView) {
    *engine.session.state() = state;
    engine.session.entered.notify_waiters();
    engine.tell(&[Tag::Session]);
}

fn tokens(engine: &Inner, held: &mut Option<Tokens>) -> Result<Option<Tokens>, Error> {
    if held.is_none() {
        *held = engine.host.secret(TOKENS)?.and_then(|json| serde_json::from_str(&json).ok());
    }
    Ok(held.clone())
}

fn keep(engine: &Inner, tokens: &Tokens) -> Result<(), Error> {
    let json = serde_json::to_string(tokens).map_err(db::Error::from)?;
    Ok(engine.host.keep_secret(TOKENS, Some(&json))?)
}

fn to_revoke(engine: &Inner) -> Result<Vec<String>, Error> {
    Ok(engine.host.secret(TO_REVOKE)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn keep_to_revoke(engine: &Inner, tokens: &[String]) -> Result<(), Error> {
    let json = serde_json::to_string(tokens).map_err(db::Error::from)?;
    Ok(engine.host.keep_secret(TO_REVOKE, (!tokens.is_empty()).then_some(json.as_str()))?)
}

fn pages(language: &str) -> Pages {
    let messages = i18n::Messages::new(language);
    let direction = if i18n::is_right_to_left(language) { "rtl" } else { "ltr" };
    let page = |title: &str, text: &str| {
        format!(
            "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{0}</title>\
             <style>:root{{color-scheme:light dark}}body{{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem}}</style><h1>{0}</h1><p>{1}</p></html>",
            messages.say(title, &[]),
            messages.say(text, &[])
        )
    };
    Pages {
        done: page("system-signed-in-title", "system-signed-in-text"),
        failed: page("system-sign-in-failed-title", "system-sign-in-failed-text"),
    }
}
