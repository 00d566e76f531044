//! JPEG, PNG and WebP: decoded within limits, turned upright, scaled, and written anew as pixels and nothing else.

use crate::{Prepared, Refused, colours, kind::Kind, name};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage, RgbaImage,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
    imageops,
    metadata::Orientation,
};
use std::io::Cursor;

/// The longer side of what is sent: enough to read the print on a label that fills a third of the photo.
const LONGER_SIDE: u32 = 2560;
const PREVIEW_SIDE: u32 = 320;

/// Room for the 108 million of many phones' largest photos. One of 200 million would take a small machine's memory away.
const MOST_PIXELS: u64 = 120_000_000;
/// The most bytes the pixels may take, and what a decoder unpacks beside them.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
const MOST_BESIDE: u64 = 64 * 1024 * 1024;

const QUALITY: u8 = 85;
const PREVIEW_QUALITY: u8 = 80;

/// A PNG up to this size is sent as PNG, whatever a JPEG would take.
const SMALL_PNG: usize = 1024 * 1024;

pub(crate) fn redraw(name: &str, kind: Kind, bytes: Vec<u8>) -> Result<Prepared, Refused> {
    if kind == Kind::Jpeg && !has_end(&bytes) {
        return Err(Refused::Damaged);
    }
    let picture = upright(decode(kind, &bytes)?);
    drop(bytes);
    let size = (picture.width(), picture.height());
    let preview = write_jpeg(&opaque(&scaled(&picture, PREVIEW_SIDE)), PREVIEW_QUALITY)?;
    let (kind, bytes) = write(kind, picture)?;
    Ok(Prepared {
        name: name::fitting(name, kind),
        content_type: kind.content_type(),
        bytes,
        size: Some(size),
        preview: Some(preview),
    })
}

/// A picture as its file has it, scaled already.
struct Decoded {
    pixels: DynamicImage,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
}

fn decode(kind: Kind, bytes: &[u8]) -> Result<Decoded, Refused> {
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::WebP => ImageFormat::WebP,
        _ => ImageFormat::Jpeg,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BESIDE);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(Refused::TooManyPixels);
    }
    let profile = decoder.icc_profile().ok().flatten();
    let exif = decoder.exif_metadata().ok().flatten();
    let orientation = exif.as_deref().and_then(orientation).unwrap_or(Orientation::NoTransforms);
    let pixels = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    Ok(Decoded { pixels: scaled(&eight_bits(pixels), LONGER_SIDE), orientation, profile })
}

/// Some programs write the mark that Exif has in a JPEG into other formats too.
fn orientation(exif: &[u8]) -> Option<Orientation> {
    Orientation::from_exif_chunk(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))
}

fn upright(decoded: Decoded) -> DynamicImage {
    let Decoded { mut pixels, orientation, profile } = decoded;
    if let Some(profile) = profile {
        pixels = colours::to_srgb(pixels, &profile);
    }
    pixels.apply_orientation(orientation);
    pixels
}

/// Writes what came as `kind`.
///
/// - A PNG is most often a screenshot, whose letters a JPEG would smear, and then it is small. One that is large is a photo:
///   if nothing in it is transparent and a JPEG takes less than half, it is sent as that.
/// - A WebP becomes a JPEG, or a PNG if it is transparent: only lossless WebP can be written here, which for a photo takes
///   several times as much, and both are shown by whatever program a store's staff has.
fn write(kind: Kind, picture: DynamicImage) -> Result<(Kind, Vec<u8>), Refused> {
    let has_holes = is_transparent(&picture);
    if kind == Kind::Jpeg || (kind == Kind::WebP && !has_holes) {
        return Ok((Kind::Jpeg, write_jpeg(&opaque(&picture), QUALITY)?));
    }
    let png = write_png(&picture)?;
    if has_holes || png.len() <= SMALL_PNG {
        return Ok((Kind::Png, png));
    }
    let jpeg = write_jpeg(&opaque(&picture), QUALITY)?;
    Ok(if jpeg.len() < png.len() / 2 { (Kind::Jpeg, jpeg) } else { (Kind::Png, png) })
}

fn write_jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut bytes = vec![];
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality)).map_err(refusal)?;
    Ok(bytes)
}

fn write_png(picture: &DynamicImage) -> Result<Vec<u8>, Refused> {
    let mut bytes = vec![];
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    picture.write_with_encoder(encoder).map_err(refusal)?;
    Ok(bytes)
}

/// The picture with its longer side at most `side`.
///
/// Averaging whole blocks first costs no sharpness above the size that is wanted, and spares the good filter, which works in
/// floating point, from needing five times the memory of the picture.
fn scaled(picture: &DynamicImage, side: u32) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let longer = width.max(height);
    if longer <= side {
        return picture.clone();
    }
    let block = longer / side;
    let averaged = (block > 1).then(|| picture.thumbnail_exact(width.div_ceil(block), height.div_ceil(block)));
    let part = |length: u32| {
        let rounded = (u64::from(length) * u64::from(side) + u64::from(longer) / 2) / u64::from(longer);
        u32::try_from(rounded).unwrap_or(side).max(1)
    };
    averaged.as_ref().unwrap_or(picture).resize_exact(part(width), part(height), imageops::FilterType::CatmullRom)
}

fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma16(_) => picture.into_luma8().into(),
        DynamicImage::ImageLumaA16(_) => picture.into_luma_alpha8().into(),
        DynamicImage::ImageRgb16(_) => picture.into_rgb8().into(),
        DynamicImage::ImageRgba16(_) => picture.into_rgba8().into(),
        eight => eight,
    }
}

fn is_transparent(picture: &DynamicImage) -> bool {
    match picture {
        DynamicImage::ImageRgba8(pixels) => pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX),
        DynamicImage::ImageLumaA8(pixels) => pixels.pixels().any(|pixel| pixel.0[1] < u8::MAX),
        _ => false,
    }
}

/// What is transparent, on white.
fn opaque(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.clone();
    }
    let pixels: RgbaImage = picture.to_rgba8();
    let on_white = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u32::from(colour), u32::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|colour| on_white(colour, alpha)))
    })
    .into()
}

/// Whether a JPEG goes on to its end. A decoder shows one that was cut off, grey from there on; nobody wants to send that.
fn has_end(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let Some(at) = rest.iter().position(|byte| *byte == 0xFF) {
        rest = &rest[at + 1..];
        match rest {
            [0xD9, ..] => return true,
            // Not a marker but a byte of the picture, filling, or a marker without a length.
            [0x00 | 0x01 | 0xFF | 0xD0..=0xD8, ..] => {}
            [_, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(1 + length..).unwrap_or_default();
            }
            _ => return false,
        }
    }
    false
}

fn refusal(error: ImageError) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::TooManyPixels,
        _ => Refused::Damaged,
    }
}
