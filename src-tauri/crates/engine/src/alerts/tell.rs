//! Telling the customer: works out what there is to know, has the rule decide, writes that down, and shows it.

use super::{
    Notice,
    plan::{self, Plan, Situation},
    words,
};
use crate::{Error, Inner, Tag, Toast, queries::notices};
use std::{collections::HashSet, time::Duration};
use store_api::{Timestamp, routes::CUSTOMER_LOG};
use tokio::sync::broadcast::error::RecvError;

/// At the longest between two looks at the clock on the wall, which goes on while a machine sleeps.
const LONGEST_SLEEP: Duration = Duration::from_secs(15 * 60);
/// Stands among what was told once the customer's log has been read for the first time: what came before is no news.
const SETTLED: &str = "";

/// Tells what there is to tell, for ever.
pub(crate) async fn tell_when_due(engine: &Inner) {
    let mut changes = engine.changed.subscribe();
    loop {
        let next_at = tell(engine).unwrap_or_else(|error| {
            tracing::error!(%error, "what there is to tell could not be worked out");
            None
        });
        let wait =
            next_at.map(|at| at.duration_since(engine.host.now()).max(jiff::SignedDuration::ZERO).unsigned_abs());
        let due = tokio::time::sleep(wait.unwrap_or(LONGEST_SLEEP).min(LONGEST_SLEEP));
        tokio::pin!(due);
        loop {
            tokio::select! {
                () = &mut due => break,
                changed = changes.recv() => match changed {
                    Ok(changed) if !changed.tags.iter().any(|tag| matches!(tag, Tag::Orders | Tag::Session | Tag::Settings)) => {}
                    Err(RecvError::Closed) => return,
                    Ok(_) | Err(RecvError::Lagged(_)) => break,
                },
            }
        }
    }
}

/// Tells what is due now; when to look again.
fn tell(engine: &Inner) -> Result<Option<Timestamp>, Error> {
    if !engine.session.is_somebody() {
        return Ok(None);
    }
    let (plan, toasts, owner) = engine.query(|context| {
        let read_once = context.reader.logs()?.iter().any(|log| log.name == CUSTOMER_LOG && log.whole);
        if !read_once {
            return Ok((Plan::default(), Vec::new(), context.owner.clone()));
        }
        let told: HashSet<String> = context.reader.told(&context.owner)?;
        let notices: Vec<Notice> = notices::all(context)?;
        let mut plan = plan::plan(&Situation {
            now: context.zoned(),
            notices: &notices,
            told: &told,
            choices: &context.settings.notices,
            settled: told.contains(SETTLED),
        });
        if !told.contains(SETTLED) {
            plan.told.push(SETTLED.to_owned());
        }
        let toasts: Vec<Toast> = match &plan.toast {
            Some(toasts) => words::toasts(context, toasts)?,
            None => Vec::new(),
        };
        Ok((plan, toasts, context.owner.clone()))
    })?;
    if !plan.told.is_empty() {
        // Before it happens: rather not at all than twice, for the list has it all the same.
        engine.local.tell(&owner, &plan.told, engine.host.now())?;
        engine.tell(&[Tag::Notices]);
    }
    for toast in &toasts {
        if let Err(error) = engine.host.show_toast(toast) {
            tracing::info!(%error, "a toast could not be shown");
        }
    }
    Ok(plan.next_at)
}
