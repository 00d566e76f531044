//! Small files that would take all the memory there is: refused by their heads. In a process of its own, whose memory can be
//! measured.

#[path = "prepare/made/png.rs"]
#[allow(dead_code, reason = "the other tests use more of it")]
mod png;

use attachments::{Refused, prepare};
use std::time::{Duration, Instant};

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
    let zeros = deflated_zeros();
    let huge = |colours| [png::SIGNATURE, &png::header(30_000, 30_000, colours), &png::chunk(b"IDAT", &zeros)].concat();
    let cases = [("PNG", huge(2)), ("PNG with alpha", huge(6)), ("JPEG", huge_jpeg()), ("WebP", huge_webp())];
    let start = Instant::now();
    for (name, bytes) in cases {
        assert_eq!(prepare("bomb", bytes), Err(Refused::TooManyPixels), "{name}");
    }
    assert!(start.elapsed() < Duration::from_secs(1), "it took {:?}", start.elapsed());
    assert!(peak_megabytes() < 60, "it took {} MB", peak_megabytes());
}

/// Nine million bytes of nothing, as the pixels of a PNG are packed.
fn deflated_zeros() -> Vec<u8> {
    let empty = image::GrayImage::new(3_000, 3_000);
    let packed = png::chunks(&png::png(&empty.into())).into_iter().filter(|(kind, _)| kind == b"IDAT");
    packed.flat_map(|(_, body)| body).collect()
}

fn huge_jpeg() -> Vec<u8> {
    let size = [8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
    [&[0xFF, 0xD8, 0xFF, 0xC0, 0, 17], size.as_slice(), &[0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0, 0xFF, 0xD9]]
        .concat()
}

/// Lossless, of 16,383 by 16,383 pixels.
fn huge_webp() -> Vec<u8> {
    let pixels = [b"VP8L".as_slice(), &[10, 0, 0, 0, 0x2F, 0xFE, 0xBF, 0xFF, 0x0F, 0, 0, 0, 0, 0]].concat();
    [b"RIFF".as_slice(), &[22, 0, 0, 0], b"WEBP", &pixels].concat()
}

/// The most memory this process ever had, where the system says so.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}
