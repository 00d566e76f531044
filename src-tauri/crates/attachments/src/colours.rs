//! Brings the colours of a picture into sRGB, so that it needs no colour profile to be shown right.
//!
//! A profile is not kept, not even a small one: that of a screenshot names the screen and its serial number. The wide colours
//! of a phone's photo become the nearest that every screen of a store's staff can show.

use image::DynamicImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// The same picture in sRGB. One whose profile says nothing usable, or is about ink or grey, is taken to be sRGB already.
pub(crate) fn to_srgb(mut picture: DynamicImage, profile: &[u8]) -> DynamicImage {
    let converted = match &mut picture {
        DynamicImage::ImageRgb8(pixels) => converted(pixels, Layout::Rgb, profile),
        DynamicImage::ImageRgba8(pixels) => converted(pixels, Layout::Rgba, profile),
        _ => None,
    };
    match (&mut picture, converted) {
        (DynamicImage::ImageRgb8(pixels), Some(converted)) => pixels.copy_from_slice(&converted),
        (DynamicImage::ImageRgba8(pixels), Some(converted)) => pixels.copy_from_slice(&converted),
        _ => {}
    }
    picture
}

fn converted(pixels: &[u8], layout: Layout, profile: &[u8]) -> Option<Vec<u8>> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let transform = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()).ok()?;
    let mut converted = vec![0; pixels.len()];
    transform.transform(pixels, &mut converted).ok()?;
    Some(converted)
}
