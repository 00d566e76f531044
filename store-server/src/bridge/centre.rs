//! The help centre behind this server: what stands there becomes steps of the help logs.

use crate::{
    error::Error,
    publication,
    shop::Shop,
    sources::{HelpSource, Trouble, Whole},
};
use std::{sync::Arc, time::Duration};

#[derive(Debug)]
pub(crate) struct CentreBehind {
    source: Box<dyn HelpSource>,
    every: Duration,
    /// What webhooks are signed with; without it none is taken.
    pub(super) hook_secret: Option<String>,
}

/// How long to wait after a failure, if looks are further apart.
const PAUSE: Duration = Duration::from_secs(60);

impl CentreBehind {
    pub(crate) fn new(source: Box<dyn HelpSource>, every: Duration, hook_secret: Option<String>) -> Self {
        Self { source, every, hook_secret }
    }

    /// Looks once, and publishes what has changed.
    ///
    /// # Errors
    /// The help centre does not answer, or not as one.
    pub(crate) async fn look(shop: &Arc<Shop>) -> Result<(), Trouble> {
        let Some(centre) = &shop.centre else { return Ok(()) };
        let Some(Whole { reading, missing }) = centre.source.read().await? else { return Ok(()) };
        for complaint in &reading.complaints {
            tracing::info!("help: {complaint}");
        }
        let publish = shop.work(move |shop| {
            let now = shop.now();
            publication::publish(&shop.database, &reading.centre, missing, now)
        });
        match publish.await {
            Ok(published) => tracing::info!(?published, "the help centre was read"),
            Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "help was not published"),
        }
        Ok(())
    }

    /// Looks again and again, for ever, if that is for this process to do. The first look was at the start.
    pub(crate) async fn follow(shop: Arc<Shop>) {
        let Some(centre) = &shop.centre else { return };
        let (mut wait, mut told) = (centre.every, shop.nudges.help_calls());
        loop {
            tokio::select! {
                Ok(()) = told.changed() => {}
                () = tokio::time::sleep(wait) => {}
            }
            wait = centre.every;
            if !shop.database.leads() {
                continue;
            }
            if let Err(trouble) = Self::look(&shop).await {
                tracing::warn!(%trouble, "the help centre was not read");
                wait = centre.every.min(PAUSE);
            }
        }
    }
}

/// What a help centre's trouble at the start means: settings that no time will mend, or nothing yet.
pub(crate) fn at_start(outcome: Result<(), Trouble>, what: &str) -> Result<(), Error> {
    match outcome {
        Ok(()) => Ok(()),
        Err(trouble @ Trouble::Misconfigured(_)) => Err(Error::Settings(trouble.to_string())),
        // What is known goes on being told, and it is asked again by itself.
        Err(trouble) => {
            tracing::warn!(%trouble, "the {what} does not answer now");
            Ok(())
        }
    }
}
