//! Help as posts of a WordPress: a post type that a knowledge-base plugin registers, and taxonomies for topic and language.
//!
//! What was edited is asked for by `modified_after`; what was taken back or thrown away is silent, so every look also goes
//! through the ids of all posts.

mod api;
mod page;
mod post;

use super::{Answer, HelpSource, Trouble, Whole, web};
use crate::{
    help::{self, File},
    publication::Missing,
};
use api::Api;
use post::{Brief, Post, Term};
use reqwest::Url;
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};
use store_api::Timestamp;
use tokio::sync::Mutex;

/// Which posts are help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPressSettings {
    /// Where the site is.
    pub url: Url,
    /// The post type, as its REST address says it.
    pub posts: String,
    /// The taxonomy whose terms are the categories.
    pub topics: Option<String>,
    /// The taxonomy whose terms are languages, by their slugs.
    pub languages: Option<String>,
    /// The language of posts that have none.
    pub language: String,
}

#[derive(Debug)]
pub(crate) struct WordPress {
    settings: WordPressSettings,
    api: Api,
    seen: Mutex<Seen>,
}

/// The site as it was when it was last read.
#[derive(Debug, Default)]
struct Seen {
    posts: BTreeMap<u64, Post>,
    topics: BTreeMap<u64, Term>,
    languages: BTreeMap<u64, Term>,
    /// Whether something was read and not yet told: a look may fail half-way.
    untold: bool,
    /// Pictures that posts show, by their address: a path and the bytes, or nothing where there are none.
    pictures: BTreeMap<Url, Option<File>>,
}

/// Moments are whole seconds, and asking for those after one leaves out what else happened in it.
const OVERLAP: jiff::SignedDuration = jiff::SignedDuration::from_secs(2);

impl WordPress {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(settings: WordPressSettings) -> Result<Self, Trouble> {
        let api = Api::new(settings.url.clone(), web::client()?);
        Ok(Self { settings, api, seen: Mutex::default() })
    }

    async fn look(&self) -> Result<Option<Whole>, Trouble> {
        let mut seen = self.seen.lock().await;
        let terms = self.terms(&mut seen).await?;
        seen.untold |= terms;
        let edits = self.edits(&mut seen).await?;
        seen.untold |= edits;
        let sweep = self.sweep(&mut seen).await?;
        seen.untold |= sweep;
        if !std::mem::take(&mut seen.untold) {
            return Ok(None);
        }
        let files = self.files(&mut seen).await;
        let reading = help::read_files(&files);
        // The sweep has shown that nothing but what was thrown away is missing.
        Ok(Some(Whole { reading, missing: Missing::Remove }))
    }

    async fn terms(&self, seen: &mut Seen) -> Result<bool, Trouble> {
        let mut moved = false;
        for (name, known) in
            [(&self.settings.topics, &mut seen.topics), (&self.settings.languages, &mut seen.languages)]
        {
            let Some(name) = name else { continue };
            let terms = self.api.all::<Term>(name, &[("_fields", Term::FIELDS)]).await?.items;
            let terms: BTreeMap<u64, Term> = terms.into_iter().map(|term| (term.id, term)).collect();
            moved |= terms != *known;
            *known = terms;
        }
        Ok(moved)
    }

    /// Everything at first, and then what was edited since.
    async fn edits(&self, seen: &mut Seen) -> Result<bool, Trouble> {
        let newest = seen.posts.values().map(|post| post.modified).max();
        let fields = self.fields();
        let mut asked = vec![("_fields", fields.as_str()), ("orderby", "modified"), ("order", "asc")];
        // Without its `Z` it would be read as the site's local time.
        let since =
            newest.and_then(|newest| newest.checked_sub(OVERLAP).ok()).map(|since: Timestamp| since.to_string());
        asked.extend(since.as_deref().map(|since| ("modified_after", since)));
        let posts = self.posts(&asked).await?;
        Ok(keep(seen, posts))
    }

    /// Fetches what differs all the same, as in the hour that the end of summer time repeats, and drops what is gone.
    async fn sweep(&self, seen: &mut Seen) -> Result<bool, Trouble> {
        let listed = self.api.all::<Brief>(&self.settings.posts, &[("_fields", Brief::FIELDS)]).await?;
        let there: BTreeSet<u64> = listed.items.iter().map(|brief| brief.id).collect();
        let differs = |brief: &&Brief| seen.posts.get(&brief.id).is_none_or(|post| post.modified != brief.modified);
        let missed: Vec<String> = listed.items.iter().filter(differs).map(|brief| brief.id.to_string()).collect();
        let mut moved = false;
        for some in missed.chunks(api::PER_PAGE) {
            let (fields, ids) = (self.fields(), some.join(","));
            let posts = self.posts(&[("_fields", fields.as_str()), ("include", &ids)]).await?;
            moved |= keep(seen, posts);
        }
        if listed.whole {
            let before = seen.posts.len();
            seen.posts.retain(|id, _| there.contains(id));
            moved |= seen.posts.len() != before;
        }
        Ok(moved)
    }

    async fn posts(&self, asked: &[(&str, &str)]) -> Result<Vec<Post>, Trouble> {
        let posts = self.api.all::<serde_json::Value>(&self.settings.posts, asked).await?.items;
        let read = |post: &serde_json::Value| Post::read(post, &self.settings);
        Ok(posts.iter().filter_map(read).collect())
    }

    fn fields(&self) -> String {
        let taxonomies = [&self.settings.topics, &self.settings.languages].into_iter().flatten();
        taxonomies.fold(Post::FIELDS.to_owned(), |fields, taxonomy| format!("{fields},{taxonomy}"))
    }

    /// The posts as a folder of help.
    async fn files(&self, seen: &mut Seen) -> Vec<File> {
        let shelf = page::Shelf::new(&self.settings, &seen.posts, &seen.topics, &seen.languages);
        let mut files = shelf.categories();
        for (id, post) in &seen.posts {
            for address in page::pictures(post, &self.settings.url) {
                if let Entry::Vacant(place) = seen.pictures.entry(address) {
                    let picture = self.api.picture(place.key()).await;
                    place.insert(picture);
                }
            }
            files.extend(shelf.page(*id, post, &seen.pictures));
        }
        files.extend(seen.pictures.values().flatten().cloned());
        files
    }
}

/// Whether any of these posts was not known as it is.
fn keep(seen: &mut Seen, posts: Vec<Post>) -> bool {
    let mut moved = false;
    for post in posts {
        if seen.posts.get(&post.id) != Some(&post) {
            moved = true;
            seen.posts.insert(post.id, post);
        }
    }
    moved
}

impl HelpSource for WordPress {
    fn read(&self) -> Answer<'_, Result<Option<Whole>, Trouble>> {
        Box::pin(self.look())
    }
}
