//! Reading the help: what was opened, how far it was read, and what was marked. It stays on this machine.

mod file;

use crate::{
    Error, HostError, Inner, Tag,
    queries::{
        form::SavedView,
        reading::{self, BookmarkArgs, PlaceArgs},
    },
};
use db::{Bookmark, Place};

/// What the file of bookmarks is called.
const FILE: &str = "doorstep-bookmarks.html";

/// An article was opened.
pub(crate) fn open(engine: &Inner, id: &str) -> Result<(), Error> {
    engine.local.keep_reading(id, engine.host.now())?;
    engine.tell(&[Tag::Reading]);
    Ok(())
}

/// An article is read so far. Nobody is told: it matters when it is opened the next time.
pub(crate) fn keep_place(engine: &Inner, args: &PlaceArgs) -> Result<(), Error> {
    engine.local.keep_place(&args.id, Place { block: args.block, blocks: args.blocks })?;
    Ok(())
}

/// Marks an article, or takes the mark away; an article that is not here cannot be marked.
pub(crate) fn mark(engine: &Inner, args: &BookmarkArgs) -> Result<(), Error> {
    if args.on {
        let link = engine.query(|context| Ok(context.reader.article_link(&args.id, &context.languages())?))?;
        let link = link.ok_or_else(|| Error::NotFound(format!("article {}", args.id)))?;
        let (article, at) = (args.id.clone(), engine.host.now());
        engine.local.keep_bookmark(&Bookmark { article, at, language: link.language, title: link.title })?;
    } else {
        engine.local.remove_bookmark(&args.id)?;
    }
    engine.tell(&[Tag::Reading]);
    Ok(())
}

/// Forgets what was read, and how far.
pub(crate) fn forget(engine: &Inner) -> Result<(), Error> {
    engine.local.forget_readings()?;
    engine.tell(&[Tag::Reading]);
    Ok(())
}

/// Keeps the bookmarks as a file that a browser imports, where the customer looks for downloads.
pub(crate) async fn save_bookmarks(engine: &Inner) -> Result<SavedView, Error> {
    let file = engine.query(|context| {
        let store = context.store.as_ref().map_or(&engine.options.brand, |store| &store.name);
        Ok(file::of(store, &reading::bookmarks(context)?))
    })?;
    let host = engine.host.clone();
    let kept = tokio::task::spawn_blocking(move || host.keep_file(FILE, file.as_bytes())).await;
    let path = kept.map_err(|error| HostError(error.to_string()))??;
    Ok(SavedView { path })
}
