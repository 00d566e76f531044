//! The session: who is signed in, signing in and out. Tokens stand in the keychain and nowhere else.
//!
//! Whose data stands in the cache is whoever `local.db` says is signed in, whenever the app is killed: a session ends
//! there first, then its data, then its tokens; and it begins there last. The next start tidies up what is left over.

mod owner;
mod pages;
mod revoke;
mod tokens;

pub(crate) use owner::Owner;
pub(crate) use revoke::revoke_waiting;
pub(crate) use tokens::{access_token, with_token};

use crate::{
    Error, Inner, Tag, alerts,
    queries::app::{LookUpArgs, SessionView},
    sync,
};
use db::Readers;
use serde::{Deserialize, Serialize};
use std::{
    sync::{Mutex, MutexGuard, PoisonError, RwLock},
    time::Duration,
};
use store_api::{
    auth::{OrderLookup, TokenAnswer},
    routes::CUSTOMER_LOG,
};
use store_client::Tokens;
use tokio::sync::Notify;

/// Under this name who is signed in stands in `local.db`, so that the first screen need not wait for the keychain.
const WHO: &str = "session";
/// How long a browser may take.
const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// Who is signed in, and the tokens once the keychain gave them.
#[derive(Debug)]
pub(crate) struct Session {
    who: Mutex<Who>,
    /// Held while something is written in somebody's name, and alone while that becomes another's.
    writing: RwLock<()>,
    /// The address of the sign-in page that is open in a browser.
    page: Mutex<Option<String>>,
    tokens: tokio::sync::Mutex<Option<Tokens>>,
    revocations: revoke::Revocations,
    cancelled: Notify,
    /// Somebody signed in or out.
    entered: Notify,
}

/// Who is signed in, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Who {
    signed_in: bool,
    account: Option<String>,
    guest: bool,
    expired: bool,
    /// Whose requests are written and sent; the same customer has the same again after another sign-in.
    owner: String,
}

impl Session {
    /// The session as it was kept.
    pub(crate) fn restore(readers: &Readers) -> Result<Self, Error> {
        let who: Who = readers.read(|reader| reader.setting(WHO))?;
        Ok(Self {
            who: Mutex::new(who),
            writing: RwLock::default(),
            page: Mutex::default(),
            tokens: tokio::sync::Mutex::default(),
            revocations: revoke::Revocations::default(),
            cancelled: Notify::new(),
            entered: Notify::new(),
        })
    }

    pub(crate) fn view(&self) -> SessionView {
        if let Some(url) = lock(&self.page).clone() {
            return SessionView::SigningIn { url };
        }
        match self.who().clone() {
            Who { signed_in: false, .. } => SessionView::SignedOut,
            Who { expired: true, account, .. } => SessionView::Expired { account },
            Who { account, guest, .. } => SessionView::SignedIn { account, guest },
        }
    }

    /// Somebody is signed in, and the store accepts it as far as is known.
    pub(crate) fn is_signed_in(&self) -> bool {
        let who = self.who();
        who.signed_in && !who.expired
    }

    /// What is stored is somebody's, whether the store still accepts the session or not.
    pub(crate) fn is_somebody(&self) -> bool {
        self.who().signed_in
    }

    /// Under what name this customer's drafts and requests stand in `local.db`; `""` for nobody.
    pub(crate) fn owner(&self) -> String {
        self.who().owner.clone()
    }

    /// The same for as long as something is written in that name; not to be asked for twice at once.
    pub(crate) fn hold(&self) -> Owner<'_> {
        let held = self.writing.read().unwrap_or_else(PoisonError::into_inner);
        Owner::new(self.owner(), held)
    }

    /// Gives up a sign-in that is under way.
    pub(crate) fn cancel(&self) {
        self.cancelled.notify_waiters();
    }

    /// Ends when somebody signs in or out after this call.
    pub(crate) fn entered(&self) -> impl Future<Output = ()> {
        self.entered.notified()
    }

    fn who(&self) -> MutexGuard<'_, Who> {
        lock(&self.who)
    }
}

/// Opens the store's sign-in page in the browser; ends when the customer has come back, or gave up. One that is under
/// way already is given up for this one.
pub(crate) async fn sign_in(engine: &Inner) -> Result<(), Error> {
    let language = engine.query(|context| Ok(context.language.clone()))?;
    engine.session.cancel();
    let cancelled = engine.session.cancelled.notified();
    let outcome = tokio::select! {
        outcome = in_the_browser(engine, &language) => outcome,
        () = cancelled => return Ok(()),
    };
    let tokens = Tokens::new(outcome?, engine.host.now());
    let owner = owner::of_account(tokens.account.as_deref(), &engine.host.random());
    begin(engine, tokens, false, owner).await
}

async fn in_the_browser(engine: &Inner, language: &str) -> Result<TokenAnswer, Error> {
    let sign_in = engine.client.sign_in(engine.host.random(), language).await?;
    let _open = OpenPage::new(engine, sign_in.url.as_str());
    if let Err(error) = engine.host.open_link(sign_in.url.as_str()) {
        tracing::warn!(%error, "no browser opened; the customer is shown the address");
    }
    let pages = pages::pages(language);
    let late = |_| store_client::Error::Denied("the browser did not come back".to_owned());
    Ok(tokio::time::timeout(SIGN_IN_TIMEOUT, sign_in.finish(&pages)).await.map_err(late)??)
}

/// The sign-in page, for as long as it is waited for.
struct OpenPage<'a> {
    engine: &'a Inner,
    url: String,
}

impl<'a> OpenPage<'a> {
    fn new(engine: &'a Inner, url: &str) -> Self {
        *lock(&engine.session.page) = Some(url.to_owned());
        engine.tell(&[Tag::Session]);
        Self { engine, url: url.to_owned() }
    }
}

impl Drop for OpenPage<'_> {
    fn drop(&mut self) {
        let mut page = lock(&self.engine.session.page);
        if page.as_ref() == Some(&self.url) {
            *page = None;
        }
        drop(page);
        self.engine.tell(&[Tag::Session]);
    }
}

/// Signs in as a guest with one order.
pub(crate) async fn look_up(engine: &Inner, args: LookUpArgs) -> Result<(), Error> {
    let lookup = OrderLookup { email: args.email.trim().to_owned(), number: args.number.trim().to_owned() };
    let answer = engine.client.look_up(&lookup).await.map_err(Error::LookUp)?;
    let owner = owner::of_guest(&lookup);
    begin(engine, Tokens::new(answer, engine.host.now()), true, owner).await
}

/// Ends the session here and at the store, and wipes the customer's data; help content stays.
pub(crate) async fn sign_out(engine: &Inner) -> Result<(), Error> {
    leave(engine, true).await?;
    engine.session.entered.notify_waiters();
    // Waits for a renewal that is under way, so that the newest tokens are the ones that are revoked.
    tokens::give_up(engine, &mut *engine.session.tokens.lock().await).await;
    revoke::soon(engine).await;
    Ok(())
}

/// Makes whoever holds `tokens` the one who is signed in. The data of an earlier session goes even if the account has
/// the same name: only the store knows whether it is the same customer.
async fn begin(engine: &Inner, tokens: Tokens, guest: bool, owner: String) -> Result<(), Error> {
    let mut held = engine.session.tokens.lock().await;
    if engine.session.is_somebody() && engine.session.owner() != owner {
        // What has no name on it would be shown to the next one.
        engine.local.forget_unnamed()?;
        alerts::unmute_all(engine)?;
    }
    leave(engine, false).await?;
    tokens::give_up(engine, &mut held).await;
    let who = Who { signed_in: true, account: tokens.account.clone(), guest, expired: false, owner };
    if let Err(error) = tokens::keep(engine, &tokens).await {
        engine.client.revoke(tokens.refresh.as_ref().unwrap_or(&tokens.access)).await.ok();
        return Err(error);
    }
    change(engine, who, false)?;
    *held = Some(tokens);
    drop(held);
    enter(engine);
    engine.sync.wake();
    revoke::soon(engine).await;
    Ok(())
}

/// Nobody is signed in from here on, and nobody's data is left; with `for_good`, not what they wrote either.
async fn leave(engine: &Inner, for_good: bool) -> Result<(), Error> {
    change(engine, Who::default(), for_good)?;
    sync::forget(engine, CUSTOMER_LOG).await?;
    engine.tell(&[Tag::Session, Tag::Orders, Tag::Requests, Tag::Drafts, Tag::Notices, Tag::Sync]);
    engine.tell(&[Tag::Help, Tag::Reading, Tag::Settings]);
    Ok(())
}

/// Makes `who` the one who is signed in; with `for_good`, what the last one wrote goes. No command is between reading
/// in whose name it writes, and writing.
fn change(engine: &Inner, who: Who, for_good: bool) -> Result<(), Error> {
    let _alone = engine.session.writing.write().unwrap_or_else(PoisonError::into_inner);
    if for_good && engine.session.is_somebody() {
        let owner = engine.session.owner();
        engine.local.forget_owner(&owner, &[&alerts::mark_of(&owner)])?;
        alerts::unmute_all(engine)?;
    }
    engine.local.set(WHO, &who)?;
    *engine.session.who() = who;
    Ok(())
}

/// The store no longer accepts the session; what is stored stays readable.
fn expire(engine: &Inner) {
    let mut who = engine.session.who();
    if !who.signed_in {
        return;
    }
    who.expired = true;
    if let Err(error) = engine.local.set(WHO, &*who) {
        tracing::error!(%error, "that the session expired could not be kept");
    }
    drop(who);
    enter(engine);
}

fn enter(engine: &Inner) {
    engine.session.entered.notify_waiters();
    engine.outbox.hurry();
    engine.tell(&[Tag::Session, Tag::Requests, Tag::Drafts, Tag::Sync]);
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn who_is_signed_in_is_kept_in_this_form() {
        let who = Who { signed_in: true, account: Some("a@larkspur.example".to_owned()), ..Who::default() };
        let kept = serde_json::to_string(&who).expect("JSON");
        expect![[r#"{"signed_in":true,"account":"a@larkspur.example","guest":false,"expired":false,"owner":""}"#]]
            .assert_eq(&kept);
        assert_eq!(serde_json::from_str::<Who>(&kept).expect("the same"), who);
        assert_eq!(serde_json::from_str::<Who>(r#"{"signed_in":false,"later":1}"#).expect("readable"), Who::default());
    }
}
