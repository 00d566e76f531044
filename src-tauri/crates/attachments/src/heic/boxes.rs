//! The boxes an ISO file is made of, and the numbers in them. Nothing is taken from a declared length without a look at what
//! is there.

use crate::Refused;
use std::ops::Range;

/// A photo of 200 million pixels in the usual tiles has about 800 items; no list in a file that is honest is this long.
const MOST_PARTS: usize = 65_536;

/// A box: all of it, and where its body begins.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) kind: [u8; 4],
    pub(super) at: Range<usize>,
    body: usize,
}

impl Part {
    pub(super) fn body(&self) -> Range<usize> {
        self.body..self.at.end
    }
}

/// The boxes of a file, and where the last whole one ends: what comes behind is no box. Only here may the last box leave its
/// length open.
pub(super) fn walk(bytes: &[u8], within: Range<usize>) -> (Vec<Part>, usize) {
    let mut parts = vec![];
    let mut at = within.start;
    while let Some(part) = part(bytes, at..within.end).filter(|_| parts.len() < MOST_PARTS) {
        at = part.at.end;
        parts.push(part);
    }
    (parts, at)
}

/// The boxes in a box, which must fill it.
pub(super) fn nested(bytes: &[u8], within: Range<usize>) -> Result<Vec<Part>, Refused> {
    let (parts, end) = walk(bytes, within.clone());
    let open = parts.last().is_some_and(|part| bytes[part.at.start..].starts_with(&[0; 4]));
    if end == within.end && !open { Ok(parts) } else { Err(Refused::Damaged) }
}

/// The body of a box that begins with its version and flags, without those.
pub(super) fn after_version(part: &Part) -> Result<Range<usize>, Refused> {
    let body = part.body();
    if body.len() < 4 { Err(Refused::Damaged) } else { Ok(body.start + 4..body.end) }
}

pub(super) fn maybe<'a>(parts: &'a [Part], kind: &[u8; 4]) -> Result<Option<&'a Part>, Refused> {
    let mut found = parts.iter().filter(|part| &part.kind == kind);
    let first = found.next();
    // Readers disagree about which of two counts.
    if found.next().is_some() { Err(Refused::Damaged) } else { Ok(first) }
}

pub(super) fn only<'a>(parts: &'a [Part], kind: &[u8; 4]) -> Result<&'a Part, Refused> {
    maybe(parts, kind)?.ok_or(Refused::Damaged)
}

fn part(bytes: &[u8], within: Range<usize>) -> Option<Part> {
    let start = within.start;
    let mut numbers = Numbers::new(bytes.get(within.clone())?);
    let short = numbers.take(4).ok()?;
    let kind = bytes.get(start + 4..start + 8)?.try_into().ok()?;
    numbers.take(4).ok()?;
    let length = match short {
        0 => within.len(),
        1 => usize::try_from(numbers.take(8).ok()?).ok()?,
        length => usize::try_from(length).ok()?,
    };
    let head = if short == 1 { 16 } else { 8 };
    (head..=within.len()).contains(&length).then(|| Part { kind, at: start..start + length, body: start + head })
}

/// Numbers of a box, one after the other.
pub(super) struct Numbers<'a> {
    rest: &'a [u8],
}

impl<'a> Numbers<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next number, of `width` bytes; one of none is 0.
    pub(super) fn take(&mut self, width: usize) -> Result<u64, Refused> {
        let (number, rest) = self.rest.split_at_checked(width).ok_or(Refused::Damaged)?;
        self.rest = rest;
        Ok(number.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    pub(super) fn kind(&mut self) -> Result<[u8; 4], Refused> {
        let (kind, rest) = self.rest.split_first_chunk().ok_or(Refused::Damaged)?;
        self.rest = rest;
        Ok(*kind)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }
}
