//! The list of items of a HEIC: which are the picture, and where the bytes of each lie.

use super::boxes::{self, Numbers, Part};
use crate::Refused;
use std::{collections::HashMap, ops::Range};

/// Items about the picture: Exif, XMP and other documents, and whatever only an address says the meaning of.
const PRIVATE: [&[u8; 4]; 3] = [b"Exif", b"mime", b"uri "];

/// No list of places in a file that is honest is this long.
const MOST_PLACES: usize = 262_144;

/// Where in the file the bytes of the picture lie, and those about it.
#[derive(Debug, Default)]
pub(super) struct Items {
    pub(super) picture: Vec<Range<usize>>,
    pub(super) private: Vec<Range<usize>>,
}

/// Reads the list from `inner`, the boxes in `meta`, of a file whose last whole box ends at `end`.
pub(super) fn read(bytes: &[u8], inner: &[Part], end: usize) -> Result<Items, Refused> {
    let kinds = kinds(bytes, boxes::only(inner, b"iinf")?)?;
    if !kinds.get(&primary(bytes, inner)?).is_some_and(is_picture) {
        return Err(Refused::Damaged);
    }
    let idat = boxes::maybe(inner, b"idat")?.map(Part::body);
    let mut items = Items::default();
    for place in places(bytes, boxes::only(inner, b"iloc")?)? {
        let of_picture = kinds.get(&place.item).is_some_and(is_picture);
        let range = match (place.method, &idat) {
            (0, _) => place.within(0..end)?,
            (1, Some(idat)) => place.within(idat.clone())?,
            // Made of other items' bytes, which have places of their own; what is private among those could not go.
            (2, _) if of_picture => continue,
            _ => return Err(Refused::Damaged),
        };
        if of_picture { &mut items.picture } else { &mut items.private }.push(range);
    }
    Ok(items)
}

fn is_picture(kind: &[u8; 4]) -> bool {
    !PRIVATE.contains(&kind)
}

fn primary(bytes: &[u8], inner: &[Part]) -> Result<u64, Refused> {
    let (version, mut numbers) = versioned(bytes, boxes::only(inner, b"pitm")?)?;
    numbers.take(if version == 0 { 2 } else { 4 })
}

/// The type of every item.
fn kinds(bytes: &[u8], iinf: &Part) -> Result<HashMap<u64, [u8; 4]>, Refused> {
    let (version, _) = versioned(bytes, iinf)?;
    let body = boxes::after_version(iinf)?;
    let count = if version == 0 { 2 } else { 4 };
    let entries = boxes::nested(bytes, (body.start + count).min(body.end)..body.end)?;
    entries.iter().filter(|part| &part.kind == b"infe").map(|part| kind(bytes, part)).collect()
}

fn kind(bytes: &[u8], infe: &Part) -> Result<(u64, [u8; 4]), Refused> {
    let (version, mut numbers) = versioned(bytes, infe)?;
    let item = numbers.take(if version < 3 { 2 } else { 4 })?;
    numbers.take(2)?;
    // Before version 2 every item was a document.
    Ok((item, if version < 2 { *b"mime" } else { numbers.kind()? }))
}

/// A piece of an item, as `iloc` says it.
struct Place {
    item: u64,
    /// What `start` counts from: 0 the file, 1 the box `idat`, 2 another item.
    method: u64,
    start: u64,
    length: u64,
}

impl Place {
    fn within(&self, source: Range<usize>) -> Result<Range<usize>, Refused> {
        let behind = |at: usize, length: u64| at.checked_add(usize::try_from(length).ok()?);
        let start = behind(source.start, self.start).ok_or(Refused::Damaged)?;
        let end = behind(start, self.length).filter(|end| *end <= source.end).ok_or(Refused::Damaged)?;
        Ok(start..end)
    }
}

fn places(bytes: &[u8], iloc: &Part) -> Result<Vec<Place>, Refused> {
    let (version, mut numbers) = versioned(bytes, iloc)?;
    let widths = numbers.take(2)?;
    let width = |shift: u32| usize::try_from(widths >> shift & 0xF).unwrap_or_default();
    let widths =
        Widths { start: width(12), length: width(8), base: width(4), index: if version == 0 { 0 } else { width(0) } };
    let known = [widths.start, widths.base, widths.index].iter().all(|width| [0, 4, 8].contains(width));
    // Without lengths every item would be the whole file, the picture as well as what must go.
    if version > 2 || !known || ![4, 8].contains(&widths.length) {
        return Err(Refused::Damaged);
    }
    let mut places = vec![];
    for _ in 0..numbers.take(if version < 2 { 2 } else { 4 })? {
        let item = numbers.take(if version < 2 { 2 } else { 4 })?;
        let method = if version == 0 { 0 } else { numbers.take(2)? & 0xF };
        numbers.take(2)?;
        extents(&mut numbers, &widths, item, method, &mut places)?;
    }
    if numbers.is_at_end() { Ok(places) } else { Err(Refused::Damaged) }
}

/// How many bytes each number of an extent has.
struct Widths {
    start: usize,
    length: usize,
    base: usize,
    index: usize,
}

fn extents(
    numbers: &mut Numbers,
    widths: &Widths,
    item: u64,
    method: u64,
    places: &mut Vec<Place>,
) -> Result<(), Refused> {
    let base = numbers.take(widths.base)?;
    for _ in 0..numbers.take(2)? {
        numbers.take(widths.index)?;
        let start = numbers.take(widths.start)?.checked_add(base).ok_or(Refused::Damaged)?;
        let length = numbers.take(widths.length)?;
        if places.len() == MOST_PLACES {
            return Err(Refused::Damaged);
        }
        places.push(Place { item, method, start, length });
    }
    Ok(())
}

/// The version of a box that has one, and the numbers behind it.
fn versioned<'a>(bytes: &'a [u8], part: &Part) -> Result<(u64, Numbers<'a>), Refused> {
    let mut numbers = Numbers::new(&bytes[part.body()]);
    let version = numbers.take(1)?;
    numbers.take(3)?;
    Ok((version, numbers))
}
