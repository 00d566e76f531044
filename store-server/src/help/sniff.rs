//! What kind of picture some bytes are, and how large it is.

/// A kind of picture with its natural size, where the header tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sniffed {
    pub(super) content_type: &'static str,
    pub(super) size: Option<(u32, u32)>,
}

/// Looks at the bytes, never at a file's name.
pub(super) fn sniff(bytes: &[u8]) -> Option<Sniffed> {
    let (content_type, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        ("image/png", pair(big(bytes, 16), big(bytes, 20)))
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        ("image/gif", pair(little(bytes, 6, 2), little(bytes, 8, 2)))
    } else if bytes.starts_with(b"\xFF\xD8\xFF") {
        ("image/jpeg", jpeg(bytes))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        ("image/webp", webp(bytes))
    } else {
        ("image/svg+xml", svg(std::str::from_utf8(bytes).ok()?)?)
    };
    Some(Sniffed { content_type, size })
}

fn pair(width: Option<u32>, height: Option<u32>) -> Option<(u32, u32)> {
    Some((width.filter(|width| *width > 0)?, height.filter(|height| *height > 0)?))
}

fn big(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    Some(bytes.get(at..at + length)?.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte)))
}

/// Walks the segments to the frame header.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xFF, marker, high, low] = *bytes.get(at..at + 4)? else { return None };
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let number = |at: usize| Some(u32::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
            return pair(number(at + 7), number(at + 5));
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => pair(Some(little(bytes, 24, 3)? + 1), Some(little(bytes, 27, 3)? + 1)),
        b"VP8 " => pair(Some(little(bytes, 26, 2)? & 0x3FFF), Some(little(bytes, 28, 2)? & 0x3FFF)),
        b"VP8L" => {
            let bits = little(bytes, 21, 4)?;
            pair(Some((bits & 0x3FFF) + 1), Some((bits >> 14 & 0x3FFF) + 1))
        }
        _ => None,
    }
}

/// `None` if there is no SVG; the size is that of `width` and `height`, else that of the view box.
fn svg(text: &str) -> Option<Option<(u32, u32)>> {
    let begin = text.find("<svg")?;
    let before = text.get(..begin)?.trim_start_matches('\u{FEFF}').trim_start();
    if !(before.is_empty() || before.starts_with("<?xml") || before.starts_with("<!")) {
        return None;
    }
    let rest = text.get(begin + 4..)?;
    let tag = rest.get(..rest.find('>')?)?;
    let own = pair(attribute(tag, "width").and_then(pixels), attribute(tag, "height").and_then(pixels));
    Some(own.or_else(|| {
        let mut numbers = attribute(tag, "viewBox")?.split([' ', ',']).filter(|number| !number.is_empty());
        pair(numbers.nth(2).and_then(pixels), numbers.next().and_then(pixels))
    }))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = tag.get(..*at).and_then(|text| text.chars().next_back());
        let after = tag.get(at + name.len()..).map(str::trim_start);
        before.is_some_and(char::is_whitespace) && after.is_some_and(|text| text.starts_with('='))
    })?;
    let value = tag.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

/// A length as CSS pixels, rounded.
fn pixels(length: &str) -> Option<u32> {
    let length = length.trim();
    let unit = length.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let factor = match unit.trim() {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    let number: f64 = length.get(..length.len() - unit.len())?.parse().ok()?;
    let pixels = (number * factor).round();
    (1.0..100_000.0).contains(&pixels).then_some(pixels as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_each_kind_of_picture_is_in_its_header() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\x80";
        let gif = b"GIF89a\x40\x01\xF0\0";
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x0b\x08\0\x10\0\x20\x03";
        let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\0\0\x1f\0\0";
        assert_eq!(sniff(png).and_then(|it| it.size), Some((256, 128)));
        assert_eq!(sniff(gif).and_then(|it| it.size), Some((320, 240)));
        assert_eq!(sniff(jpeg).and_then(|it| it.size), Some((32, 16)));
        assert_eq!(sniff(webp).and_then(|it| it.size), Some((64, 32)));
    }

    #[test]
    fn a_drawing_is_as_large_as_it_says_or_as_its_view_box() {
        let size = |text: &str| sniff(text.as_bytes()).and_then(|it| it.size);
        assert_eq!(size("<?xml version='1.0'?>\n<svg width='12pt' height=\"8px\" viewBox='0 0 1 1'/>"), Some((16, 8)));
        assert_eq!(size("<!-- by us --><svg stroke-width='3' width='100%' viewBox='0 0 480 320'>"), Some((480, 320)));
        assert_eq!(sniff(b"<svg>").map(|it| it.size), Some(None));
    }

    #[test]
    fn a_page_with_a_drawing_in_it_is_not_a_picture() {
        assert_eq!(sniff(b"<html><svg></svg></html>"), None);
        assert_eq!(sniff(b"\0\0\0"), None);
    }
}
