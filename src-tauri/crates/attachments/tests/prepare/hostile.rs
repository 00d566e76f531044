//! Broken and forged files: whatever the bytes, an answer comes back, and what is taken can be shown.

use crate::made::{self, heic, png, webp};
use attachments::{LARGEST_SENT, prepare};
use image::{DynamicImage, ImageEncoder, codecs::jpeg::JpegEncoder};
use moxcms::ColorProfile;
use proptest::prelude::*;
use std::sync::LazyLock;

static SAMPLES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let picture: DynamicImage = made::noise(24, 16).to_rgb8().into();
    let words = heic::full(b"udes", 0, made::COMMENT);
    let chatty = [png::chunk(b"eXIf", &made::exif(6)), png::chunk(b"tEXt", b"Comment\0words")];
    vec![
        made::talkative_jpeg(&picture, 6),
        with_profile(&picture),
        png::with_chunks(&png::png(&picture), &chatty),
        png::png(&made::holed(9, 7).to_rgba16().into()),
        webp::talkative(&picture, 3),
        webp::talkative(&made::holed(17, 9), 8),
        webp::animated(&[picture.clone(), made::fields(24, 16)]),
        webp::LOSSY.to_vec(),
        heic::Heic { version: 0, ..Default::default() }.bytes(),
        heic::Heic { properties: words, behind: heic::part(b"uuid", made::MAKER), ..Default::default() }.bytes(),
        heic::Heic { version: 2, ..Default::default() }.bytes(),
    ]
});

fn with_profile(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = vec![];
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
    let profile = ColorProfile::new_adobe_rgb().encode().expect("the profile is written");
    encoder.set_icc_profile(profile).expect("a JPEG has room for a profile");
    picture.write_with_encoder(encoder).expect("a JPEG is written");
    bytes
}

/// One thing that goes wrong with a file.
#[derive(Clone, Debug)]
enum Mishap {
    Bit(prop::sample::Index, u8),
    Byte(prop::sample::Index, u8),
    Number(prop::sample::Index, u32),
    Cut(prop::sample::Index),
    Lost(prop::sample::Index, u8),
    Doubled(prop::sample::Index, u8),
}

fn mishap() -> impl Strategy<Value = Mishap> {
    let at = any::<prop::sample::Index>;
    let number = prop_oneof![Just(0), Just(1), Just(u32::MAX), Just(0x8000_0000), Just(0x7FFF_FFFF), any::<u32>()];
    prop_oneof![
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Mishap::Bit(at, bit)),
        4 => (at(), any::<u8>()).prop_map(|(at, byte)| Mishap::Byte(at, byte)),
        3 => (at(), number).prop_map(|(at, number)| Mishap::Number(at, number)),
        1 => at().prop_map(Mishap::Cut),
        1 => (at(), any::<u8>()).prop_map(|(at, length)| Mishap::Lost(at, length)),
        1 => (at(), any::<u8>()).prop_map(|(at, length)| Mishap::Doubled(at, length)),
    ]
}

fn befall(bytes: &mut Vec<u8>, mishap: &Mishap) {
    let stretch = |at: usize, length: u8| at..(at + usize::from(length)).min(bytes.len());
    match mishap {
        _ if bytes.is_empty() => {}
        Mishap::Bit(at, bit) => *at.get_mut(bytes) ^= 1 << bit,
        Mishap::Byte(at, byte) => *at.get_mut(bytes) = *byte,
        Mishap::Number(at, number) => {
            let at = at.index(bytes.len());
            let end = (at + 4).min(bytes.len());
            bytes[at..end].copy_from_slice(&number.to_be_bytes()[..end - at]);
        }
        Mishap::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Mishap::Lost(at, length) => {
            bytes.drain(stretch(at.index(bytes.len()), *length));
        }
        Mishap::Doubled(at, length) => {
            let stretch = stretch(at.index(bytes.len()), *length);
            let copy = bytes[stretch.clone()].to_vec();
            bytes.splice(stretch.start..stretch.start, copy);
        }
    }
}

/// Without the checksums a broken PNG would never get past its first chunk.
fn mend_checksums(bytes: &[u8]) -> Vec<u8> {
    let mut mended = png::SIGNATURE.to_vec();
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let Some((kind, body)) = after.split_first_chunk().filter(|(_, body)| body.len() >= length) else { break };
        mended.extend(png::chunk(kind, &body[..length]));
        rest = body.get(length + 4..).unwrap_or_default();
    }
    mended
}

fn assert_sound(bytes: Vec<u8>) {
    if let Ok(prepared) = prepare("photo", bytes) {
        assert!(prepared.bytes.len() as u64 <= LARGEST_SENT);
        if let Some(size) = prepared.size {
            let picture = image::load_from_memory(&prepared.bytes).expect("what is sent can be shown");
            assert_eq!((picture.width(), picture.height()), size);
        }
    }
}

proptest! {
    #[test]
    fn a_broken_file_is_answered_and_never_a_crash(
        sample in any::<prop::sample::Index>(),
        mishaps in prop::collection::vec(mishap(), 1..6),
    ) {
        let mut bytes = sample.get(&SAMPLES).clone();
        mishaps.iter().for_each(|mishap| befall(&mut bytes, mishap));
        if bytes.starts_with(png::SIGNATURE) {
            assert_sound(mend_checksums(&bytes));
        }
        assert_sound(bytes);
    }

    #[test]
    fn bytes_of_no_meaning_behind_a_true_beginning_are_answered(
        sample in any::<prop::sample::Index>(),
        kept in 4..64_usize,
        noise in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let sample = sample.get(&SAMPLES);
        assert_sound([&sample[..kept.min(sample.len())], &noise].concat());
    }

    #[test]
    fn a_name_of_any_characters_becomes_one_that_is_safe(name in "\\PC{0,40}|(?s:.{0,200})") {
        let prepared = prepare(&name, b"%PDF-1.7".to_vec()).expect("a PDF is taken");
        prop_assert!(prepared.name.ends_with(".pdf") && prepared.name.chars().count() <= 120);
        let broken = prepared.name.contains(['/', '\\', '\0', '\n', '\u{202E}']);
        prop_assert!(!broken, "{:?}", prepared.name);
        prop_assert!(!prepared.name.starts_with('.'));
    }
}

#[test]
fn a_file_cut_off_at_any_byte_is_answered() {
    for sample in SAMPLES.iter() {
        (0..sample.len()).for_each(|length| assert_sound(sample[..length].to_vec()));
    }
}
