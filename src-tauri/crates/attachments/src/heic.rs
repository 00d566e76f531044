//! HEIC: leaves the picture where it is and overwrites everything else with zeros.
//!
//! A HEIC is a row of boxes. `meta` lists items (tiles, thumbnail, Exif, XMP, …) and says where in the file the bytes of each
//! lie, mostly in a box `mdat`. As nothing is moved, every such place stays true. What is known to be the picture is kept,
//! rather than what is known to be private removed: phones keep appending boxes of their own, with whole videos in them.

mod boxes;
mod items;

use crate::Refused;
use boxes::Part;
use std::ops::Range;

/// Boxes of words, dates and the makers' own, inside `meta` and among the properties of items there.
const WORDS: [&[u8; 4]; 7] = [b"uuid", b"udta", b"xml ", b"bxml", b"free", b"skip", b"meta"];
const WORDY_PROPERTIES: [&[u8; 4]; 5] = [b"uuid", b"udes", b"altt", b"crtt", b"mdft"];

pub(crate) fn strip(mut bytes: Vec<u8>) -> Result<Vec<u8>, Refused> {
    let (parts, end) = boxes::walk(&bytes, 0..bytes.len());
    let head = parts.first().ok_or(Refused::Damaged)?;
    let meta = boxes::only(&parts, b"meta")?;
    let inner = boxes::nested(&bytes, boxes::after_version(meta)?)?;
    let idat = boxes::maybe(&inner, b"idat")?.map(Part::body);
    let items = items::read(&bytes, &inner, end)?;
    let keep = joined(items.picture);
    let around = idat.clone().unwrap_or(meta.at.end..meta.at.end);
    let structure = joined(vec![head.at.clone(), meta.at.start..around.start, around.end..meta.at.end]);
    if items.private.iter().any(|range| touches(&keep, range) || touches(&structure, range)) {
        // Bytes that are private and part of the picture or of the list of items cannot go.
        return Err(Refused::Damaged);
    }

    let wordy = wordy_boxes(&bytes, &inner)?;
    let mut last = meta.at.end.max(head.at.end);
    for part in parts.iter().skip(1).filter(|part| part.at != meta.at) {
        if touches(&keep, &part.body()) {
            blank(&mut bytes, part.body(), &keep);
            last = last.max(part.at.end);
        } else {
            blank_box(&mut bytes, part);
        }
    }
    if let Some(idat) = idat {
        blank(&mut bytes, idat, &keep);
    }
    wordy.iter().for_each(|part| blank_box(&mut bytes, part));
    bytes.truncate(last);
    Ok(bytes)
}

fn wordy_boxes(bytes: &[u8], inner: &[Part]) -> Result<Vec<Part>, Refused> {
    let mut found: Vec<Part> = inner.iter().filter(|part| WORDS.contains(&&part.kind)).cloned().collect();
    if let Some(iprp) = boxes::maybe(inner, b"iprp")? {
        let properties = boxes::nested(bytes, iprp.body())?;
        for list in properties.iter().filter(|part| &part.kind == b"ipco") {
            let wordy = boxes::nested(bytes, list.body())?.into_iter();
            found.extend(wordy.filter(|part| WORDY_PROPERTIES.contains(&&part.kind)));
        }
    }
    Ok(found)
}

/// Makes a box one that every reader skips, without changing its length.
fn blank_box(bytes: &mut [u8], part: &Part) {
    bytes[part.at.start + 4..part.at.start + 8].copy_from_slice(b"free");
    bytes[part.body()].fill(0);
}

/// Overwrites `range` except what lies in `keep`, which is sorted and joined.
fn blank(bytes: &mut [u8], range: Range<usize>, keep: &[Range<usize>]) {
    let mut from = range.start;
    let first = keep.partition_point(|kept| kept.end <= range.start);
    for kept in keep[first..].iter().take_while(|kept| kept.start < range.end) {
        bytes[from..kept.start.max(from)].fill(0);
        from = kept.end.min(range.end);
    }
    bytes[from..range.end].fill(0);
}

/// Whether `range` shares a byte with one of `ranges`, which are sorted and joined.
fn touches(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let first = ranges.partition_point(|other| other.end <= range.start);
    !range.is_empty() && ranges.get(first).is_some_and(|other| other.start < range.end)
}

/// The same bytes as `ranges`, sorted, none empty, none touching another.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = vec![];
    for range in ranges {
        match joined.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => joined.push(range),
        }
    }
    joined
}
