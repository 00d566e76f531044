//! WebP containers by hand, around pictures that were written losslessly.

use super::{XMP, exif};
use image::{DynamicImage, ImageFormat};
use std::io::Cursor;

const ANIMATED: u8 = 0x02;
const HAS_XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;
const HAS_ALPHA: u8 = 0x10;

/// Sixteen by sixteen pixels, written by a lossy encoder: red, lime, blue, yellow.
#[rustfmt::skip]
pub(crate) const LOSSY: &[u8] = &[
    0x52, 0x49, 0x46, 0x46, 0x48, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x20, 0x3c, 0x00, 0x00, 0x00,
    0x10, 0x02, 0x00, 0x9d, 0x01, 0x2a, 0x10, 0x00, 0x10, 0x00, 0x00, 0xc0, 0x12, 0x25, 0xa0, 0x02, 0x74, 0xba, 0x01, 0xf8,
    0x01, 0xfa, 0x80, 0x03, 0xc8, 0x00, 0xfe, 0xe7, 0x19, 0xff, 0xff, 0x4c, 0x9f, 0xff, 0xc3, 0x09, 0xff, 0xfe, 0x94, 0x59,
    0xbf, 0xf7, 0x79, 0x8e, 0xf7, 0xf3, 0xdf, 0xff, 0xd6, 0xeb, 0x7f, 0xfd, 0x68, 0xdd, 0x74, 0x66, 0x9b, 0x9e, 0x80, 0x00,
];

pub(crate) fn webp(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = vec![];
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::WebP).expect("a WebP is written");
    bytes
}

pub(crate) fn talkative(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let alpha = if picture.color().has_alpha() { HAS_ALPHA } else { 0 };
    let head = head(HAS_EXIF | HAS_XMP | alpha, picture.width(), picture.height());
    let exif = chunk(b"EXIF", &[b"Exif\0\0", exif(orientation).as_slice()].concat());
    container(&[head, pixels(picture), exif, chunk(b"XMP ", XMP)].concat())
}

/// Pictures one after the other.
pub(crate) fn animated(frames: &[DynamicImage]) -> Vec<u8> {
    let (width, height) = (frames[0].width(), frames[0].height());
    let mut chunks = head(ANIMATED, width, height);
    chunks.extend(chunk(b"ANIM", &[0; 6]));
    for frame in frames {
        let place = [&[0; 6], &three(width - 1)[..], &three(height - 1), &[100, 0, 0, 0]].concat();
        chunks.extend(chunk(b"ANMF", &[place, pixels(frame)].concat()));
    }
    container(&chunks)
}

/// The head of a picture that only says how large it is.
pub(crate) fn head(flags: u8, width: u32, height: u32) -> Vec<u8> {
    chunk(b"VP8X", &[&[flags, 0, 0, 0], &three(width - 1)[..], &three(height - 1)].concat())
}

pub(crate) fn container(chunks: &[u8]) -> Vec<u8> {
    chunk(b"RIFF", &[b"WEBP", chunks].concat())
}

fn pixels(picture: &DynamicImage) -> Vec<u8> {
    webp(picture).split_off(12)
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a chunk is short").to_le_bytes();
    [kind, &length[..], body, &[0][(body.len() % 2) ^ 1..]].concat()
}

fn three(number: u32) -> [u8; 3] {
    let [low, middle, high, _] = number.to_le_bytes();
    [low, middle, high]
}
