//! What an attachment may be, and whether some bytes can be of the type that was declared.

use crate::problem::Refusal;
use store_api::write::{ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES, NewAttachment};

/// Bytes within which every type shows what it is.
pub(super) const HEAD: usize = 1024;
/// Brands of ISO base media files that hold pictures in HEVC.
const HEIC: [&[u8]; 7] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"];

/// Checks what somebody says they are going to send.
pub(super) fn declared(new: &NewAttachment) -> Result<(), Refusal> {
    if new.sha256.len() != 64 || !new.sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(Refusal::invalid("/sha256", "64 lower-case hexadecimal digits"));
    }
    if !ATTACHMENT_TYPES.contains(&new.content_type.as_str()) {
        return Err(Refusal::unsupported_media_type());
    }
    match new.bytes {
        0 => Err(Refusal::invalid("/bytes", "there is nothing to send")),
        1..=MAX_ATTACHMENT_BYTES => Ok(()),
        _ => Err(Refusal::payload_too_large()),
    }
}

/// Whether a whole file could have been sent by a customer.
pub(crate) fn is_acceptable(content_type: &str, bytes: &[u8]) -> bool {
    let is_small = !bytes.is_empty() && bytes.len() as u64 <= MAX_ATTACHMENT_BYTES;
    is_small && ATTACHMENT_TYPES.contains(&content_type) && can_be(content_type, &bytes[..bytes.len().min(HEAD)], true)
}

/// Whether a file that begins with `head` can be of that type; more may follow if the head is short.
pub(super) fn can_be(content_type: &str, head: &[u8], is_all: bool) -> bool {
    let too_short = |needed: usize| head.len() < needed && !is_all;
    match content_type {
        "image/jpeg" => too_short(3) || head.starts_with(b"\xFF\xD8\xFF"),
        "image/png" => too_short(8) || head.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/webp" => too_short(12) || (head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")),
        "image/heic" => {
            too_short(12)
                || (head.get(4..8) == Some(b"ftyp") && head.get(8..12).is_some_and(|brand| HEIC.contains(&brand)))
        }
        "application/pdf" => too_short(HEAD) || head.windows(5).take(HEAD).any(|bytes| bytes == b"%PDF-"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let heads: [(&str, &[u8]); 5] = [
            ("image/jpeg", b"\xFF\xD8\xFF\xE0...."),
            ("image/png", b"\x89PNG\r\n\x1a\n...."),
            ("image/webp", b"RIFF....WEBPVP8 "),
            ("image/heic", b"\0\0\0\x18ftypheic...."),
            ("application/pdf", b"\n\n%PDF-1.7"),
        ];
        for (content_type, head) in heads {
            for (other, _) in heads {
                assert_eq!(can_be(other, head, true), other == content_type, "{content_type} as {other}");
            }
            assert!(can_be(content_type, &head[..2], false), "more may follow");
            assert!(!can_be(content_type, &head[..2], true));
        }
        assert!(!can_be("text/html", b"<html>", true));
    }
}
