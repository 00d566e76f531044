//! A post and a term as the site tells them.

use super::WordPressSettings;
use reqwest::Url;
use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::Value;
use store_api::Timestamp;

/// A post of which nothing but its last change is told.
#[derive(Debug, Deserialize)]
pub(super) struct Brief {
    pub(super) id: u64,
    #[serde(rename = "modified_gmt", deserialize_with = "moment")]
    pub(super) modified: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Post {
    pub(super) id: u64,
    pub(super) slug: String,
    pub(super) link: Option<Url>,
    pub(super) modified: Timestamp,
    /// Markup, all three: entities in titles, and in the content whatever somebody wrote.
    pub(super) title: String,
    pub(super) content: String,
    pub(super) excerpt: String,
    pub(super) topics: Vec<u64>,
    pub(super) languages: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Term {
    pub(super) id: u64,
    pub(super) slug: String,
    /// With entities.
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: String,
}

#[derive(Deserialize)]
struct Told {
    slug: String,
    link: Option<String>,
    title: Rendered,
    content: Rendered,
    #[serde(default)]
    excerpt: Rendered,
    #[serde(flatten)]
    brief: Brief,
}

#[derive(Default, Deserialize)]
struct Rendered {
    rendered: String,
    /// Behind a password: its text is not told.
    #[serde(default)]
    protected: bool,
}

impl Brief {
    pub(super) const FIELDS: &str = "id,modified_gmt";
}

impl Term {
    pub(super) const FIELDS: &str = "id,slug,name,description";
}

impl Post {
    pub(super) const FIELDS: &str = "id,slug,link,modified_gmt,title,content,excerpt";

    /// `None` for what is no post, or shows its text to nobody.
    pub(super) fn read(told: &Value, settings: &WordPressSettings) -> Option<Self> {
        let terms = |name: &Option<String>| {
            let terms = name.as_ref().and_then(|name| told.get(name)?.as_array());
            terms.into_iter().flatten().filter_map(Value::as_u64).collect()
        };
        let (topics, languages) = (terms(&settings.topics), terms(&settings.languages));
        let told: Told = serde_json::from_value(told.clone()).ok().filter(|told: &Told| !told.content.protected)?;
        Some(Self {
            id: told.brief.id,
            slug: told.slug,
            link: told.link.and_then(|link| link.parse().ok()),
            modified: told.brief.modified,
            title: told.title.rendered,
            content: told.content.rendered,
            excerpt: told.excerpt.rendered,
            topics,
            languages,
        })
    }
}

/// A moment in UTC, which its text does not say.
fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let text = String::deserialize(deserializer)?;
    format!("{}Z", text.trim_end_matches('Z')).parse().map_err(D::Error::custom)
}
