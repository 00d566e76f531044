//! The site's REST API: lists by pages, with or without pretty addresses.

use crate::{
    help::File,
    secret::sha256_hex,
    sources::{
        Trouble,
        web::{self, Reply},
    },
};
use reqwest::{Client, StatusCode, Url};
use serde::{Deserialize, de::DeserializeOwned};
use std::sync::OnceLock;

/// The most that a page may hold; one more is an error.
pub(super) const PER_PAGE: usize = 100;
/// A site with more posts than this is no help centre, or never ends.
const MOST_PAGES: usize = 200;
/// How often a list is begun anew that changes while it is read.
const ATTEMPTS: usize = 3;

#[derive(Debug)]
pub(super) struct Api {
    site: Url,
    http: Client,
    /// Whether the addresses are plain (`/?rest_route=…`), once that was found out.
    plain: OnceLock<bool>,
}

/// A whole list, or what was seen of one that changed each time it was read.
#[derive(Debug)]
pub(super) struct Listed<T> {
    pub(super) items: Vec<T>,
    pub(super) whole: bool,
}

#[derive(Deserialize)]
struct Complaint {
    code: String,
}

impl Api {
    pub(super) fn new(site: Url, http: Client) -> Self {
        Self { site, http, plain: OnceLock::new() }
    }

    /// All of a list, page by page.
    pub(super) async fn all<T: DeserializeOwned>(
        &self,
        name: &str,
        asked: &[(&str, &str)],
    ) -> Result<Listed<T>, Trouble> {
        let mut listed = self.once(name, asked).await?;
        for _ in 1..ATTEMPTS {
            if listed.whole {
                break;
            }
            listed = self.once(name, asked).await?;
        }
        Ok(listed)
    }

    async fn once<T: DeserializeOwned>(&self, name: &str, asked: &[(&str, &str)]) -> Result<Listed<T>, Trouble> {
        let mut items = Vec::new();
        let per_page = PER_PAGE.to_string();
        let mut total = None;
        for number in 1..=MOST_PAGES {
            let number_text = number.to_string();
            let asked = [asked, &[("per_page", per_page.as_str()), ("page", &number_text)]].concat();
            let reply = self.get(name, &asked).await?;
            if number > 1 && complaint(&reply).as_deref() == Some("rest_post_invalid_page_number") {
                // It grew shorter in the meantime.
                return Ok(Listed { items, whole: false });
            }
            if reply.status != StatusCode::OK {
                return Err(self.trouble(&reply, name));
            }
            let page: Vec<T> = serde_json::from_slice(&reply.body).map_err(|error| {
                Trouble::ServerError(format!("{} answers what makes no sense for {name}: {error}", self.site))
            })?;
            items.extend(page);
            let count = |header| reply.header(header).and_then(|count| count.parse::<usize>().ok());
            let same = *total.get_or_insert(count("x-wp-total")) == count("x-wp-total");
            if !same {
                return Ok(Listed { items, whole: false });
            }
            if number >= count("x-wp-totalpages").unwrap_or(1) {
                let whole = total.flatten().is_none_or(|total| total == items.len());
                return Ok(Listed { items, whole });
            }
        }
        Ok(Listed { items, whole: false })
    }

    /// A picture of the site's own; what cannot be had is left out.
    pub(super) async fn picture(&self, address: &Url) -> Option<File> {
        if address.origin() != self.site.origin() {
            return None;
        }
        let reply =
            web::send(self.http.get(address.clone())).await.ok().filter(|reply| reply.status == StatusCode::OK)?;
        let extension = address.path().rsplit_once('.').map_or("png", |(_, extension)| extension).to_ascii_lowercase();
        let path = format!("media/{}.{extension}", sha256_hex(&reply.body));
        Some(File { path, bytes: reply.body.into(), modified: None })
    }

    async fn get(&self, name: &str, asked: &[(&str, &str)]) -> Result<Reply, Trouble> {
        if let Some(plain) = self.plain.get() {
            return self.call(name, asked, *plain).await;
        }
        let pretty = self.call(name, asked, false).await?;
        // Without pretty addresses the site answers with a page of its own, or that there is none.
        let plain = if pretty.body.starts_with(b"[") || complaint(&pretty).is_some() {
            pretty
        } else {
            let plain = self.call(name, asked, true).await?;
            if !plain.body.starts_with(b"[") && complaint(&plain).is_none() {
                return Err(Trouble::Misconfigured(format!(
                    "{} is no WordPress with a REST API: it answers {} {}",
                    self.site,
                    pretty.status,
                    pretty.excerpt()
                )));
            }
            let _ = self.plain.set(true);
            return Ok(plain);
        };
        let _ = self.plain.set(false);
        Ok(plain)
    }

    async fn call(&self, name: &str, asked: &[(&str, &str)], plain: bool) -> Result<Reply, Trouble> {
        let mut url = self.site.clone();
        if plain {
            url.query_pairs_mut().append_pair("rest_route", &format!("/wp/v2/{name}"));
        } else {
            url.set_path(&format!("{}/wp-json/wp/v2/{name}", self.site.path().trim_end_matches('/')));
        }
        url.query_pairs_mut().extend_pairs(asked);
        web::send(self.http.get(url)).await.map_err(|trouble| match trouble {
            Trouble::Offline(why) => Trouble::Offline(format!("{} cannot be reached: {why}", self.site)),
            other => other,
        })
    }

    fn trouble(&self, reply: &Reply, name: &str) -> Trouble {
        match complaint(reply).as_deref() {
            Some("rest_no_route") => Trouble::Misconfigured(format!(
                "{} has no {name}: its post type or taxonomy needs show_in_rest, and its rest_base has to be that",
                self.site
            )),
            Some("rest_forbidden" | "rest_cannot_read" | "rest_not_logged_in") => {
                Trouble::Misconfigured(format!("{} shows {name} only to people who sign in", self.site))
            }
            _ => reply.trouble(&self.site),
        }
    }
}

/// The code of an error in the API's own words.
fn complaint(reply: &Reply) -> Option<String> {
    let complaint: Complaint = serde_json::from_slice(&reply.body).ok()?;
    Some(complaint.code)
}
