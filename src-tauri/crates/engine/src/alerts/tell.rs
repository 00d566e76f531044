//! Telling the customer: works out what there is to know, has the rule decide, writes that down, and shows it.

use super::{
    Notice,
    plan::{self, BURST, Plan, Situation, Toasts},
    words,
};
use crate::{
    Engine, Error, Inner, Tag, Toast,
    queries::{context::Context, notices},
};
use jiff::SignedDuration;
use std::{collections::HashSet, time::Duration};
use store_api::Timestamp;
use tokio::sync::broadcast::error::RecvError;

/// At the longest between two looks at the clock on the wall, which goes on while a machine sleeps.
const LONGEST_SLEEP: Duration = Duration::from_secs(15 * 60);
/// More than this between two looks, and the machine has slept.
const SLEPT: SignedDuration = SignedDuration::from_mins(17);
/// So long after that the store is given time to say what happened meanwhile.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);
/// What was told longer ago is forgotten, unless the list still has it.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24 * 90);
/// Stands among what was told once the customer's log has been read for the first time: what came before is no news.
const SETTLED: &str = "";

/// What telling knows from one look to the next. [`Engine::run`] has one; who moves time by hand has one of their own.
#[derive(Debug, Default)]
pub struct Teller {
    looked_at: Option<Timestamp>,
    /// When it was noticed that the machine has slept, or the app was started, until the store was heard since.
    woken_at: Option<Timestamp>,
    /// When toasts were shown lately, oldest first.
    shown: Vec<Timestamp>,
    /// The ids of the last list.
    listed: Vec<String>,
    /// It is written down what was no news when everything was read for the first time.
    settled: bool,
    /// What was told long ago has been forgotten.
    swept: bool,
}

/// Tells what there is to tell, for ever.
pub(crate) async fn tell_when_due(engine: &Inner) {
    let mut changes = engine.changed.subscribe();
    let mut teller = Teller::default();
    loop {
        let look = teller.tell(engine).unwrap_or_else(|error| {
            tracing::error!(%error, "what there is to tell could not be worked out");
            None
        });
        let next_at = look.and_then(|look| look.plan.next_at);
        let wait = next_at.map(|at| at.duration_since(engine.host.now()).max(SignedDuration::ZERO).unsigned_abs());
        let mut due = engine.host.sleep(wait.unwrap_or(LONGEST_SLEEP).min(LONGEST_SLEEP));
        loop {
            tokio::select! {
                () = &mut due => break,
                changed = changes.recv() => match changed {
                    Ok(changed) if !changed.tags.iter().any(|tag| teller.cares_for(*tag)) => {}
                    Err(RecvError::Closed) => return,
                    Ok(_) | Err(RecvError::Lagged(_)) => break,
                },
            }
        }
    }
}

impl Teller {
    /// Tells what is due now, as [`Engine::run`] does again and again; none while nobody is signed in, or their orders
    /// have not been read to the end.
    ///
    /// # Errors
    /// The database refused.
    pub fn look(&mut self, engine: &Engine) -> Result<Option<Look>, Error> {
        self.tell(&engine.inner)
    }

    fn cares_for(&self, tag: Tag) -> bool {
        match tag {
            Tag::Orders | Tag::Requests | Tag::Store | Tag::Session | Tag::Settings => true,
            Tag::Sync => self.woken_at.is_some() || !self.settled,
            Tag::Drafts | Tag::Notices | Tag::Help | Tag::Reading => false,
        }
    }

    fn tell(&mut self, engine: &Inner) -> Result<Option<Look>, Error> {
        self.settled = false;
        // Nobody else is signed in before this one has been told.
        let owner = engine.session.hold();
        if !engine.session.is_somebody() {
            return Ok(None);
        }
        let now = engine.host.now();
        let found = engine.query(|context| self.decide(context))?;
        self.looked_at = Some(now);
        let Some(look) = found else { return Ok(None) };
        let Look { notices, plan, toasts } = &look;
        let listed: Vec<String> = notices.iter().map(|notice| notice.id.clone()).collect();
        if !plan.told.is_empty() {
            let kept: Vec<_> = plan.toast.iter().flat_map(Toasts::notices).filter_map(Notice::kept).collect();
            // Before it happens: rather not at all than twice, for the list has it all the same.
            engine.local.tell(&owner, &plan.told, &kept, now)?;
        }
        self.settled = true;
        if !std::mem::replace(&mut self.swept, true) {
            engine.local.forget_told(&owner, &listed, now.saturating_sub(REMEMBERED).unwrap_or(Timestamp::MIN))?;
        }
        if listed != self.listed {
            self.listed = listed;
            engine.tell(&[Tag::Notices]);
        }
        self.shown.retain(|at| now.duration_since(*at) < BURST);
        self.shown.extend(toasts.iter().map(|_| now));
        for toast in toasts {
            if let Err(error) = engine.host.show_toast(toast) {
                tracing::info!(%error, "a toast could not be shown");
            }
        }
        Ok(Some(look))
    }

    /// What to tell; none before everything has been read once.
    fn decide(&mut self, context: &Context<'_>) -> Result<Option<Look>, Error> {
        let Some(heard) = notices::heard(context)? else { return Ok(None) };
        self.notice_sleep(context.now, heard);
        let told: HashSet<String> = context.reader.told(&context.owner)?;
        let notices = notices::all(context)?;
        let mut plan = plan::plan(&Situation {
            now: context.zoned(),
            notices: &notices,
            told: &told,
            choices: &context.settings.notices,
            settled: told.contains(SETTLED),
            patient_until: self.woken_at.map(|woken| woken + PATIENCE),
            shown: &self.shown,
        });
        if !told.contains(SETTLED) {
            plan.told.push(SETTLED.to_owned());
        }
        let toasts = plan.toast.as_ref().map(|toasts| words::toasts(context, toasts)).transpose()?.unwrap_or_default();
        Ok(Some(Look { notices, plan, toasts }))
    }

    fn notice_sleep(&mut self, now: Timestamp, heard: Timestamp) {
        let slept =
            self.looked_at.is_none_or(|before| !(SignedDuration::ZERO..=SLEPT).contains(&now.duration_since(before)));
        let woken = if slept { Some(now) } else { self.woken_at };
        // A store that was heard just before may have been heard after waking.
        self.woken_at = woken.filter(|woken| now < *woken + PATIENCE && heard + PATIENCE < *woken);
    }
}

/// What a look came to.
#[derive(Debug)]
pub struct Look {
    /// Everything there is to know, newest first.
    pub notices: Vec<Notice>,
    pub plan: Plan,
    /// What was shown.
    pub toasts: Vec<Toast>,
}
