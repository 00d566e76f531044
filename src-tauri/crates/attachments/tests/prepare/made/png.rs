//! PNG chunks by hand.

use image::{DynamicImage, ImageFormat};
use std::io::Cursor;

pub(crate) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Where the chunks before the pixels may go: behind the signature and IHDR.
const BEHIND_HEAD: usize = 8 + 25;

pub(crate) fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = vec![];
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG is written");
    bytes
}

/// `png` with further chunks before its pixels.
pub(crate) fn with_chunks(png: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    [&png[..BEHIND_HEAD], &chunks.concat(), &png[BEHIND_HEAD..]].concat()
}

#[allow(dead_code, reason = "only the bombs need it")]
pub(crate) fn header(width: u32, height: u32, colours: u8) -> Vec<u8> {
    chunk(b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, colours, 0, 0, 0]].concat())
}

pub(crate) fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a chunk is short").to_be_bytes();
    let named = [kind, body].concat();
    [&length[..], &named, &checksum(&named).to_be_bytes()].concat()
}

/// The types and bodies of the chunks of a PNG.
pub(crate) fn chunks(png: &[u8]) -> Vec<([u8; 4], Vec<u8>)> {
    let mut rest = &png[SIGNATURE.len()..];
    let mut chunks = vec![];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (kind, after) = after.split_first_chunk().expect("a chunk has a type");
        let (body, after) = after.split_at(u32::from_be_bytes(*length) as usize);
        chunks.push((*kind, body.to_vec()));
        rest = &after[4..];
    }
    chunks
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}
