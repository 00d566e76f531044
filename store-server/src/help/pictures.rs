//! The pictures of a help folder: found by path, hashed once, kept by hash.

use super::{sniff::sniff, source::File};
use sha2::{Digest, Sha256};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};
use store_api::{Sha256Hex, help::Media};

/// No picture of a help page needs more.
const MAX_BYTES: usize = 5 * 1024 * 1024;

/// A picture and what is known of it.
#[derive(Clone, Debug)]
pub struct Picture {
    pub media: Media,
    pub bytes: Cow<'static, [u8]>,
}

/// What is known of a picture, or wrong with it, once somebody has looked.
type Known = OnceLock<Result<Media, String>>;

/// All pictures of a folder; each is looked at when the first article shows it.
#[derive(Debug)]
pub(super) struct Pictures<'a> {
    by_path: BTreeMap<&'a str, (&'a File, Known)>,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(files: impl Iterator<Item = (&'a str, &'a File)>) -> Self {
        let pictures = files.filter(|(path, _)| !path.ends_with(".md") && !path.ends_with(".html"));
        Self { by_path: pictures.map(|(path, file)| (path, (file, OnceLock::new()))).collect() }
    }

    /// The picture at `path`; `None` if there is none, or what is wrong with it.
    pub(super) fn get(&self, path: &str) -> Option<Result<&Media, &str>> {
        let (file, known) = self.by_path.get(path)?;
        Some(known.get_or_init(|| media(&file.bytes)).as_ref().map_err(String::as_str))
    }

    /// Those whose hashes are `wanted`, sorted by hash.
    pub(super) fn take(&self, wanted: &BTreeSet<Sha256Hex>) -> Vec<Picture> {
        let known = self.by_path.values().filter_map(|(file, known)| match known.get() {
            Some(Ok(media)) if wanted.contains(&media.sha256) => Some((&media.sha256, (media, file))),
            _ => None,
        });
        let by_hash: BTreeMap<_, _> = known.collect();
        by_hash.into_values().map(|(media, file)| Picture { media: media.clone(), bytes: file.bytes.clone() }).collect()
    }
}

impl Picture {
    /// Looks at some bytes that ought to be a picture.
    ///
    /// # Errors
    /// A sentence about what is wrong with it.
    pub(crate) fn new(bytes: Cow<'static, [u8]>) -> Result<Self, String> {
        Ok(Self { media: media(&bytes)?, bytes })
    }
}

fn media(bytes: &[u8]) -> Result<Media, String> {
    if bytes.len() > MAX_BYTES {
        return Err(format!("has {} kB, more than {} kB are not taken", bytes.len() / 1024, MAX_BYTES / 1024));
    }
    let sniffed = sniff(bytes).ok_or("is not a picture: SVG, PNG, WebP, JPEG and GIF are known")?;
    Ok(Media {
        sha256: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        content_type: sniffed.content_type.to_owned(),
        bytes: bytes.len() as u64,
        width: sniffed.size.map(|(width, _)| width),
        height: sniffed.size.map(|(_, height)| height),
    })
}
