//! Reading notices: here at once, and at the store as far as everything up to a moment has been read.

use super::words;
use crate::{
    Error, Inner, Tag,
    alerts::{Notice, NoticeChoices, calendar},
    queries::{
        app::SettingsView,
        context::SETTINGS,
        form::SavedView,
        notices::{self, MuteArgs},
    },
    session,
};
use i18n::Messages;
use store_api::{Timestamp, store::Feature};

/// The name under which stands up to when the store knows that `owner` has read notices.
pub(crate) fn mark_of(owner: &str) -> String {
    format!("read-until {owner}")
}

/// One notice has been read.
pub(crate) fn read(engine: &Inner, id: &str) -> Result<(), Error> {
    mark(engine, |notice| notice.id == id)
}

/// All notices have been read.
pub(crate) fn read_all(engine: &Inner) -> Result<(), Error> {
    mark(engine, |_| true)
}

/// Nothing is toasted about an order any more, or something is again.
pub(crate) fn mute(engine: &Inner, args: MuteArgs) -> Result<(), Error> {
    engine.local.change(SETTINGS, |before: &SettingsView| {
        let mut muted: Vec<String> = before.notices.muted.iter().filter(|id| **id != args.id).cloned().collect();
        muted.extend(args.muted.then_some(args.id));
        SettingsView { notices: NoticeChoices { muted, ..before.notices.clone() }, ..before.clone() }
    })?;
    engine.tell(&[Tag::Settings, Tag::Notices]);
    Ok(())
}

/// No order is muted any more: they were another customer's.
pub(crate) fn unmute_all(engine: &Inner) -> Result<(), Error> {
    engine.local.change(SETTINGS, |before: &SettingsView| SettingsView {
        notices: NoticeChoices { muted: Vec::new(), ..before.notices.clone() },
        ..before.clone()
    })?;
    Ok(())
}

/// Keeps the deadline of a notice as a file for a calendar, where the customer looks for downloads.
pub(crate) async fn keep_calendar(engine: &Inner, id: &str) -> Result<SavedView, Error> {
    let missing = || Error::NotFound(format!("a deadline of {id}"));
    let file = engine.query(|context| {
        let notice = notices::all(context)?.into_iter().find(|notice| notice.id == id).ok_or_else(missing)?;
        let until = notice.until.ok_or_else(missing)?;
        let title = words::title(context, &Messages::new(&context.language), &notice)?;
        Ok(calendar::entry(&notice.id, &title, until, context.now))
    })?;
    let host = engine.host.clone();
    let kept = tokio::task::spawn_blocking(move || host.keep_file("doorstep.ics", file.as_bytes())).await;
    let path = kept.map_err(|error| crate::HostError(error.to_string()))??;
    Ok(SavedView { path })
}

/// Tells the store up to when everything has been read, so that another device knows.
pub(crate) async fn tell_store(engine: &Inner) -> Result<(), Error> {
    let found = engine.query(|context| {
        let owner = context.owner.clone();
        let offered = context.store.as_ref().is_some_and(|store| store.features.contains(&Feature::Notices));
        let known: Option<Timestamp> = context.reader.setting(&mark_of(&owner))?;
        let is_new = |until: &Timestamp| offered && known.is_none_or(|known| known < *until);
        Ok(read_until(&notices::all(context)?).filter(is_new).map(|until| (owner, until)))
    })?;
    let Some((owner, until)) = found.filter(|_| engine.session.is_signed_in()) else { return Ok(()) };
    let is_theirs = || *engine.session.owner() == *owner;
    let told = session::with_token(engine, |token| async move {
        // The token may be of somebody who has signed in since.
        if !is_theirs() {
            return Err(Error::Absent);
        }
        Ok(engine.client.read_until(&token, until).await?)
    });
    told.await?;
    let held = engine.session.hold();
    if *held == *owner {
        engine.local.set(&mark_of(&owner), &Some(until))?;
    }
    Ok(())
}

/// The newest moment up to which all of the store's `notices`, newest first, have been read.
fn read_until(notices: &[Notice]) -> Option<Timestamp> {
    let oldest_unread =
        notices.iter().filter(|notice| !notice.read && !notice.is_alarm()).map(|notice| notice.at).min();
    let read = notices.iter().filter(|notice| notice.read && !notice.is_alarm()).map(|notice| notice.at);
    read.filter(|at| oldest_unread.is_none_or(|oldest| *at < oldest)).max()
}

fn mark(engine: &Inner, which: impl Fn(&Notice) -> bool) -> Result<(), Error> {
    let owner = engine.session.hold();
    let unread: Vec<Notice> = engine.query(|context| {
        Ok(notices::all(context)?.into_iter().filter(|notice| !notice.read && which(notice)).collect())
    })?;
    if !unread.is_empty() {
        let ids: Vec<String> = unread.iter().map(|notice| notice.id.clone()).collect();
        let kept: Vec<_> = unread.iter().filter_map(Notice::kept).collect();
        engine.local.read_notices(&owner, &ids, &kept, engine.host.now())?;
        engine.tell(&[Tag::Notices]);
        engine.sync.wake();
    }
    Ok(())
}
