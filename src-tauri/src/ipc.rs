//! The one command and the one event between the user interface and the engine.

use crate::start::Opened;
use engine::{Changed, ErrorView, Tag};
use serde_json::Value;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, State};
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// Every part of what is stored: for a listener that missed some changes.
const EVERYTHING: [Tag; 9] = [
    Tag::Orders,
    Tag::Requests,
    Tag::Drafts,
    Tag::Notices,
    Tag::Help,
    Tag::Store,
    Tag::Session,
    Tag::Settings,
    Tag::Sync,
];

/// Runs a command of the engine's table; waits for the engine if it is still being opened.
#[tauri::command]
pub(crate) async fn call(name: String, args: Value, opened: State<'_, Arc<Opened>>) -> Result<Value, ErrorView> {
    opened.wait().await.call(&name, args).await
}

/// Tells the window, as long as the engine lives, which answers are stale.
pub(crate) async fn tell(app: AppHandle, mut changes: Receiver<Changed>) {
    while let Some(changed) = next(&mut changes).await {
        if let Err(error) = app.emit("changed", changed) {
            tracing::error!(%error, "the window could not be told of a change");
        }
    }
}

/// The next change, with those that have come meanwhile.
async fn next(changes: &mut Receiver<Changed>) -> Option<Changed> {
    let mut tags = match changes.recv().await {
        Ok(changed) => changed.tags,
        Err(RecvError::Lagged(_)) => EVERYTHING.to_vec(),
        Err(RecvError::Closed) => return None,
    };
    while let Ok(more) = changes.try_recv() {
        tags.extend(more.tags);
    }
    tags.sort_unstable();
    tags.dedup();
    Some(Changed { tags })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::broadcast;

    #[tokio::test]
    async fn changes_that_come_together_are_told_together() {
        let (sender, mut changes) = broadcast::channel(8);
        for tags in [vec![Tag::Sync], vec![Tag::Orders, Tag::Sync], vec![Tag::Help]] {
            sender.send(Changed { tags }).ok();
        }
        let told = next(&mut changes).await.map(|changed| changed.tags);
        assert_eq!(told, Some(vec![Tag::Orders, Tag::Help, Tag::Sync]));
        drop(sender);
        assert_eq!(next(&mut changes).await, None);
    }

    #[tokio::test]
    async fn a_listener_that_missed_changes_is_told_that_everything_changed() {
        let (sender, mut changes) = broadcast::channel(2);
        for _ in 0..9 {
            sender.send(Changed { tags: vec![Tag::Sync] }).ok();
        }
        let told = next(&mut changes).await.map(|changed| changed.tags);
        assert_eq!(told.as_deref(), Some(&EVERYTHING[..]));
    }
}
