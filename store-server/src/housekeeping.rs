//! What a server does by itself: forgetting what is over, hearing of imports, and the demo's passing time.

use crate::{
    answers, attachments,
    bridge::{CentreBehind, Desks, Front, sessions},
    error::Error,
    log,
    oauth::family,
    once, pace,
    shop::Shop,
};
use std::{sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::MissedTickBehavior};

const SWEEP_EVERY: Duration = Duration::from_secs(60 * 60);
const LISTEN_EVERY: Duration = Duration::from_secs(1);
/// How long a reader may stay away and still hear of a remove.
const TOMBSTONES_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(24 * 90);

/// How long what is at its desk stays to be sent again, should it come back.
const BROUGHT_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(24 * 31);

/// Begins all chores; they end with the set.
pub(crate) fn begin(shop: &Arc<Shop>, pace: Option<Duration>) -> JoinSet<()> {
    let mut chores = JoinSet::new();
    chores.spawn(every(SWEEP_EVERY, Arc::clone(shop), sweep));
    chores.spawn(every(LISTEN_EVERY, Arc::clone(shop), |shop| shop.database.notice_other_writers()));
    if shop.front.is_some() {
        chores.spawn(Front::follow(Arc::clone(shop)));
    }
    Desks::begin(shop, &mut chores);
    if shop.centre.is_some() {
        chores.spawn(CentreBehind::follow(Arc::clone(shop)));
    }
    if let Some(patience) = shop.auto_answer {
        chores.spawn(every(answers::period(patience), Arc::clone(shop), answers::give));
    }
    if let Some(pace) = pace {
        chores.spawn(every(pace, Arc::clone(shop), pace::move_on));
    }
    chores
}

async fn every(period: Duration, shop: Arc<Shop>, chore: fn(&Shop) -> Result<(), Error>) {
    let mut ticks = tokio::time::interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks.tick().await;
    loop {
        ticks.tick().await;
        // Of several processes, one does them.
        if !shop.database.leads() {
            continue;
        }
        if let Err(error) = shop.work(chore).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "a chore was not done");
        }
    }
}

/// Forgets what is over.
pub(crate) fn sweep(shop: &Shop) -> Result<(), Error> {
    let now = shop.now();
    shop.database.write("forget what is over", |write| {
        family::sweep(write, now.as_second())?;
        once::forget(write, now)?;
        attachments::forget(write, now)?;
        Desks::forget(write, now.saturating_sub(BROUGHT_KEPT).unwrap_or(now))?;
        sessions::forget_ended(write, now.saturating_sub(TOMBSTONES_KEPT).unwrap_or(now))?;
        log::compact(write, now.saturating_sub(TOMBSTONES_KEPT).unwrap_or(now))
    })
}
