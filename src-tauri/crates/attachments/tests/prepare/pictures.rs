//! JPEG, PNG and WebP: the picture arrives, upright and small, and nothing else does.

use crate::made::{self, BLUE, GREEN, RED, WHITE, assert_silent, png, webp};
use attachments::{Prepared, Refused, prepare};
use image::{DynamicImage, ImageEncoder, ImageFormat, codecs::jpeg::JpegEncoder};
use moxcms::ColorProfile;

fn taken(bytes: Vec<u8>) -> Prepared {
    prepare("photo", bytes).expect("it is taken")
}

fn shown(prepared: &Prepared) -> DynamicImage {
    let format = ImageFormat::from_mime_type(prepared.content_type).expect("a picture");
    let picture = made::read(&prepared.bytes, format);
    assert_eq!(prepared.size, Some((picture.width(), picture.height())));
    picture
}

/// The colours in the middle of the four fields, row by row.
fn corners(picture: &DynamicImage) -> [[u8; 3]; 4] {
    let pixels = picture.to_rgb8();
    let (width, height) = pixels.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| pixels.get_pixel(width * x / 4, height * y / 4).0)
}

fn assert_near(picture: &DynamicImage, expected: [[u8; 3]; 4]) {
    let found = corners(picture);
    let near = found.concat().iter().zip(expected.concat()).all(|(a, b)| a.abs_diff(b) < 12);
    assert!(near, "{found:?} instead of {expected:?}");
}

#[test]
fn a_photo_says_nothing_of_place_camera_or_owner() {
    let photo = made::talkative_jpeg(&made::fields(64, 48), 1);
    assert!(made::SECRETS.iter().all(|secret| made::holds(&photo, secret)), "the test's own photo has them all");
    let prepared = taken(photo);
    assert_silent(&prepared.bytes);
    assert_silent(&prepared.preview.clone().expect("a photo has a preview"));
    assert_near(&shown(&prepared), [RED, GREEN, BLUE, WHITE]);
    assert!(prepared.bytes.ends_with(&[0xFF, 0xD9]), "nothing stands behind the end");
}

#[test]
fn only_what_a_decoder_needs_is_left_in_a_jpeg() {
    let bytes = taken(made::talkative_jpeg(&made::fields(64, 48), 6)).bytes;
    let mut rest = &bytes[2..];
    while let [0xFF, marker, high, low, ..] = rest {
        let allowed = [0xE0, 0xDB, 0xC0, 0xC4, 0xDA];
        assert!(allowed.contains(marker), "the segment {marker:x}");
        if *marker == 0xDA {
            break;
        }
        rest = &rest[2 + usize::from(u16::from_be_bytes([*high, *low]))..];
    }
}

#[test]
fn a_photo_is_turned_upright() {
    let upright = [
        (1, [RED, GREEN, BLUE, WHITE], (64, 48)),
        (2, [GREEN, RED, WHITE, BLUE], (64, 48)),
        (3, [WHITE, BLUE, GREEN, RED], (64, 48)),
        (4, [BLUE, WHITE, RED, GREEN], (64, 48)),
        (5, [RED, BLUE, GREEN, WHITE], (48, 64)),
        (6, [BLUE, RED, WHITE, GREEN], (48, 64)),
        (7, [WHITE, GREEN, BLUE, RED], (48, 64)),
        (8, [GREEN, WHITE, RED, BLUE], (48, 64)),
    ];
    for (orientation, fields, size) in upright {
        let picture = made::fields(64, 48);
        let written = png::with_chunks(&png::png(&picture), &[png::chunk(b"eXIf", &made::exif(orientation))]);
        for bytes in [made::talkative_jpeg(&picture, orientation), written, webp::talkative(&picture, orientation)] {
            let prepared = taken(bytes);
            assert_eq!(prepared.size, Some(size), "orientation {orientation}");
            assert_near(&shown(&prepared), fields);
            assert_silent(&prepared.bytes);
        }
    }
}

#[test]
fn a_png_keeps_its_pixels_and_none_of_its_texts() {
    let picture = made::holed(40, 30);
    let texts = [
        png::chunk(b"tEXt", &[b"Comment\0", made::COMMENT].concat()),
        png::chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", made::XMP].concat()),
        png::chunk(b"eXIf", &made::exif(1)),
        png::chunk(b"tIME", &[7, 234, 11, 22, 6, 0, 0]),
        png::chunk(b"pHYs", &[0, 0, 14, 196, 0, 0, 14, 196, 1]),
        png::chunk(b"prVt", made::MAKER),
    ];
    let prepared = taken(png::with_chunks(&png::png(&picture), &texts));
    assert_silent(&prepared.bytes);
    assert_eq!(prepared.content_type, "image/png");
    assert_eq!(shown(&prepared).to_rgba8(), picture.to_rgba8());
    let kinds: Vec<_> = png::chunks(&prepared.bytes).into_iter().map(|(kind, _)| kind).collect();
    assert!(kinds.iter().all(|kind| [b"IHDR", b"IDAT", b"IEND"].contains(&kind)), "{kinds:?}");
}

#[test]
fn a_webp_becomes_what_everybody_can_open() {
    let opaque = taken(webp::talkative(&made::fields(64, 48), 1));
    assert_eq!(opaque.content_type, "image/jpeg");
    assert_near(&shown(&opaque), [RED, GREEN, BLUE, WHITE]);
    let holed = taken(webp::talkative(&made::holed(64, 48), 1));
    assert_eq!(holed.content_type, "image/png");
    assert_eq!(shown(&holed).to_rgba8(), made::holed(64, 48).to_rgba8());
    let lossy = taken(webp::LOSSY.to_vec());
    assert_near(&shown(&lossy), [[254, 0, 0], [0, 255, 1], [0, 0, 254], [255, 255, 0]]);
    [opaque, holed].iter().for_each(|prepared| assert_silent(&prepared.bytes));
}

#[test]
fn a_large_photo_is_scaled_to_2560_pixels_on_its_longer_side() {
    for (size, expected) in [
        ((4000, 3000), (2560, 1920)),
        ((3000, 6001), (1280, 2560)),
        ((2561, 3), (2560, 3)),
        ((8000, 2), (2560, 1)),
        ((2560, 2560), (2560, 2560)),
    ] {
        let prepared = taken(made::jpeg(&made::fields(size.0, size.1)));
        assert_eq!(prepared.size, Some(expected));
        let picture = shown(&prepared);
        if expected.1 > 3 {
            assert_near(&picture, [RED, GREEN, BLUE, WHITE]);
        }
    }
}

#[test]
fn a_preview_is_a_small_jpeg_on_white() {
    let preview = |picture: &DynamicImage| taken(png::png(picture)).preview.expect("a picture has a preview");
    let large = made::read(&preview(&made::fields(1000, 600)), ImageFormat::Jpeg);
    assert_eq!((large.width(), large.height()), (320, 192));
    assert_near(&large, [RED, GREEN, BLUE, WHITE]);
    let holed = made::read(&preview(&made::holed(64, 48)), ImageFormat::Jpeg);
    assert_eq!((holed.width(), holed.height()), (64, 48));
    assert_near(&holed, [[255; 3], [255; 3], BLUE, WHITE]);
}

#[test]
fn a_large_opaque_png_becomes_a_jpeg_and_a_screenshot_stays_sharp() {
    let grainy = made::noise(1200, 1000);
    let photo = taken(png::png(&grainy));
    assert_eq!((photo.content_type, photo.name.as_str()), ("image/jpeg", "photo.jpg"));
    let screenshot = made::fields(2000, 1500);
    let sharp = taken(png::png(&screenshot));
    assert_eq!(sharp.content_type, "image/png");
    assert_eq!(shown(&sharp).to_rgb8(), screenshot.to_rgb8());
    let mut holed = grainy.to_rgba8();
    holed.get_pixel_mut(3, 3).0[3] = 0;
    assert_eq!(taken(png::png(&holed.into())).content_type, "image/png");
}

#[test]
fn pictures_of_16_bits_and_in_grey_are_taken_too() {
    let picture = made::fields(32, 32);
    let deep = taken(png::png(&picture.to_rgba16().into()));
    assert_eq!(shown(&deep).to_rgb8(), picture.to_rgb8());
    let grey = picture.to_luma8();
    assert_eq!(shown(&taken(png::png(&grey.clone().into()))), grey.clone().into());
    assert_eq!(shown(&taken(png::png(&picture.to_luma16().into()))).color(), image::ColorType::L8);
    assert_eq!(taken(png::png(&picture.to_luma_alpha16().into())).content_type, "image/png");
    let mut bytes = vec![];
    grey.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95)).expect("a JPEG is written");
    assert_eq!(shown(&taken(bytes)).color(), image::ColorType::L8);
}

#[test]
fn wide_colours_become_srgb_and_their_profile_goes() {
    let wide = ColorProfile::new_display_p3().encode().expect("the profile is written");
    let solid = |colour: [u8; 3]| DynamicImage::from(image::RgbImage::from_pixel(16, 16, image::Rgb(colour)));
    let mut bytes = vec![];
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 100);
    encoder.set_icc_profile(wide).expect("a JPEG has room for a profile");
    solid([200, 120, 60]).write_with_encoder(encoder).expect("a JPEG is written");
    let prepared = taken(bytes);
    // What colour science makes of (200, 120, 60) in Display P3.
    assert_near(&shown(&prepared), [[213, 115, 42]; 4]);
    assert!(!made::holds(&prepared.bytes, b"ICC_PROFILE"));
}

#[test]
fn a_profile_that_says_nothing_usable_is_dropped() {
    let plain = made::jpeg(&made::fields(64, 48));
    let profile = made::segment(0xE2, &[b"ICC_PROFILE\0\x01\x01", made::MAKER].concat());
    let prepared = taken([&plain[..2], &profile, &plain[2..]].concat());
    assert_near(&shown(&prepared), [RED, GREEN, BLUE, WHITE]);
    assert_silent(&prepared.bytes);
}

#[test]
fn of_a_picture_that_moves_the_first_frame_is_sent() {
    let (first, second) = (made::fields(32, 32), made::noise(32, 32));
    let moving = taken(webp::animated(&[first.clone(), second.to_rgb8().into()]));
    assert_near(&shown(&moving), [RED, GREEN, BLUE, WHITE]);
    let control = |number: u8| png::chunk(b"fcTL", &[[0, 0, 0, number].as_slice(), &FRAME].concat());
    let begin = [png::chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]), control(0)];
    let mut bytes = png::with_chunks(&png::png(&first), &begin);
    let end = bytes.split_off(bytes.len() - 12);
    let pixels = png::chunks(&png::png(&second)).into_iter().filter(|(kind, _)| kind == b"IDAT");
    let pixels: Vec<u8> = pixels.flat_map(|(_, body)| body).collect();
    bytes.extend([control(1), png::chunk(b"fdAT", &[&[0, 0, 0, 2], pixels.as_slice()].concat()), end].concat());
    assert_eq!(shown(&taken(bytes)).to_rgb8(), first.to_rgb8());
}

/// A frame of 32 by 32 pixels, for a tenth of a second.
const FRAME: [u8; 22] = [0, 0, 0, 32, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0];

#[test]
fn a_picture_that_was_cut_off_is_damaged() {
    let picture = made::noise(64, 48).to_rgb8().into();
    for bytes in [made::jpeg(&picture), png::png(&picture), webp::webp(&picture)] {
        for part in [4, 20, 60, 90] {
            let short = bytes[..bytes.len() * part / 100].to_vec();
            assert_eq!(prepare("photo", short), Err(Refused::Damaged), "{part} % of {:?}", &bytes[..4]);
        }
    }
}
