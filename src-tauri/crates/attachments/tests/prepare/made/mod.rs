//! Files as customers pick them, made here byte by byte, and what in them is nobody else's business.

pub(crate) mod heic;
pub(crate) mod png;
pub(crate) mod webp;

use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage, codecs::jpeg::JpegEncoder, imageops::FilterType};
use std::io::Cursor;

pub(crate) const RED: [u8; 3] = [220, 30, 30];
pub(crate) const GREEN: [u8; 3] = [30, 200, 30];
pub(crate) const BLUE: [u8; 3] = [30, 30, 220];
pub(crate) const WHITE: [u8; 3] = [250, 250, 250];

pub(crate) const MAKER: &[u8] = b"Larkspur Optics 3000";
pub(crate) const LATITUDE: &[u8] = &[52, 0, 0, 0, 1, 0, 0, 0, 31, 0, 0, 0, 1, 0, 0, 0, 12, 48, 0, 0, 100, 0, 0, 0];
pub(crate) const LONGITUDE: &[u8] = &[13, 0, 0, 0, 1, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0, 36, 11, 0, 0, 100, 0, 0, 0];
pub(crate) const XMP: &[u8] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>exif:GPSLatitude=52,31.2N</x:xmpmeta>";
pub(crate) const IPTC: &[u8] = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x11\x1c\x02\x5a\0\x0bKitchenette";
pub(crate) const COMMENT: &[u8] = b"shot at home by the sink";

/// No picture has these bytes by chance.
pub(crate) const SECRETS: [&[u8]; 7] = [MAKER, LATITUDE, LONGITUDE, b"xmpmeta", b"Kitchenette", COMMENT, b"Exif"];

pub(crate) fn assert_silent(bytes: &[u8]) {
    for secret in SECRETS {
        let said = String::from_utf8_lossy(secret);
        assert!(!holds(bytes, secret), "the bytes still say {said:?}");
    }
}

pub(crate) fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Four fields that tell which way up a picture is: red and green above blue and white.
pub(crate) fn fields(width: u32, height: u32) -> DynamicImage {
    let four = RgbImage::from_raw(2, 2, [RED, GREEN, BLUE, WHITE].concat()).expect("four pixels");
    DynamicImage::from(four).resize_exact(width, height, FilterType::Nearest)
}

/// The same, seen through at the top.
pub(crate) fn holed(width: u32, height: u32) -> DynamicImage {
    let mut pixels = fields(width, height).to_rgba8();
    pixels.rows_mut().take(height as usize / 2).flatten().for_each(|pixel| *pixel = Rgba([0, 0, 0, 0]));
    pixels.into()
}

/// What no PNG can make small, as a photo in the dark: every pixel a little different.
pub(crate) fn noise(width: u32, height: u32) -> DynamicImage {
    let mut state = 1_u32;
    let mut grain = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from(state >> 28).expect("four bits")
    };
    let slope = |at: u32, whole: u32| u8::try_from(at * 200 / whole).expect("below 200");
    RgbaImage::from_fn(width, height, |x, y| {
        Rgba([slope(x, width) + grain(), slope(y, height) + grain(), 100 + grain(), 255])
    })
    .into()
}

pub(crate) fn jpeg(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = vec![];
    picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95)).expect("a JPEG is written");
    bytes
}

/// A photo with everything in it that a camera and an editor leave behind.
pub(crate) fn talkative_jpeg(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = jpeg(picture);
    let mut bytes = plain[..2].to_vec();
    bytes.extend(segment(0xE1, &[b"Exif\0\0", exif(orientation).as_slice()].concat()));
    bytes.extend(segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP].concat()));
    bytes.extend(segment(0xED, IPTC));
    bytes.extend(segment(0xFE, COMMENT));
    bytes.extend(&plain[2..]);
    // A video behind the end, as motion photos have.
    bytes.extend(b"\0\0\0\x18ftypmp42");
    bytes.extend(MAKER);
    bytes
}

pub(crate) fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a segment is short").to_be_bytes();
    [&[0xFF, marker], length.as_slice(), body].concat()
}

/// What the camera wrote: its maker, which way up it was held, and where it was.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let entry = |tag: u16, format: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &format.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).expect("a short text");
    let main = [entry(0x010F, 2, length(MAKER), 50), entry(0x0112, 3, 1, orientation.into()), entry(0x8825, 4, 1, 70)];
    let place = [entry(1, 2, 2, 0x4E), entry(2, 5, 3, 124), entry(3, 2, 2, 0x45), entry(4, 5, 3, 148)];
    let mut bytes = b"II*\0\x08\0\0\0\x03\0".to_vec();
    bytes.extend(main.concat());
    bytes.extend([0; 4]);
    bytes.extend(MAKER);
    bytes.extend([4, 0]);
    bytes.extend(place.concat());
    bytes.extend([0; 4]);
    bytes.extend([LATITUDE, LONGITUDE].concat());
    bytes
}

pub(crate) fn read(bytes: &[u8], format: ImageFormat) -> DynamicImage {
    image::load(Cursor::new(bytes), format).expect("what was made can be read")
}
