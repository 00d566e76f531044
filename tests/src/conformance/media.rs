//! Promises about pictures.

use super::{
    asking::{Subject, ask},
    logs,
};
use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use store_api::{change::Noun, help::Media, routes};

/// Trying them all would take long for nothing.
const TRIED: usize = 20;

pub(super) async fn pictures_are_the_bytes_their_hash_names(subject: &Subject) -> Result<()> {
    for picture in pictures(subject).await?.iter().take(TRIED) {
        let answer = ask(subject.get(&routes::media(&picture.sha256))).await?;
        ensure!(answer.status == StatusCode::OK, "{} answered {}", picture.sha256, answer.status);
        let hash: String = Sha256::digest(&answer.body).iter().map(|byte| format!("{byte:02x}")).collect();
        ensure!(hash == picture.sha256, "{} holds other bytes", picture.sha256);
        ensure!(answer.body.len() as u64 == picture.bytes, "{} has another size", picture.sha256);
        let content_type = answer.header("content-type");
        ensure!(content_type == picture.content_type, "{} comes as {content_type}", picture.sha256);
    }
    Ok(())
}

pub(super) async fn pictures_are_immutable_and_harmless(subject: &Subject) -> Result<()> {
    for picture in pictures(subject).await?.iter().take(TRIED) {
        let answer = ask(subject.get(&routes::media(&picture.sha256))).await?;
        ensure!(answer.header("cache-control").contains("immutable"), "{} is not immutable", picture.sha256);
        ensure!(answer.header("x-content-type-options") == "nosniff", "{} may be sniffed", picture.sha256);
        if picture.content_type.starts_with("image/svg") {
            let policy = answer.header("content-security-policy");
            ensure!(policy.contains("sandbox"), "{} may run scripts: {policy:?}", picture.sha256);
        }
    }
    Ok(())
}

pub(super) async fn help_logs_name_every_picture_that_articles_show(subject: &Subject) -> Result<()> {
    let path = subject.help_path().await?;
    let pages = subject.pages(logs::help(&path), None).await?;
    let (mut shown, mut named) = (Vec::new(), BTreeSet::new());
    for entry in pages.iter().flat_map(|(page, _)| &page.entries) {
        match entry.noun()? {
            Some(Noun::Media(media)) => drop(named.insert(media.sha256)),
            Some(Noun::Article(article)) => {
                let hashes = article.html.split("media:").skip(1).filter_map(|rest| rest.get(..64));
                shown.extend(hashes.map(|hash| (article.id.clone(), hash.to_owned())));
            }
            _ => {}
        }
    }
    for (article, hash) in shown {
        ensure!(named.contains(&hash), "{article} shows {hash}, which the log does not name");
    }
    Ok(())
}

async fn pictures(subject: &Subject) -> Result<Vec<Media>> {
    let path = subject.help_path().await?;
    let mut pictures = Vec::new();
    for (page, _) in subject.pages(logs::help(&path), None).await? {
        for entry in &page.entries {
            if let Some(Noun::Media(media)) = entry.noun().with_context(|| entry.id.clone())? {
                pictures.push(media);
            }
        }
    }
    Ok(pictures)
}
