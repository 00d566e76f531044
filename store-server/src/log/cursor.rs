//! The opaque cursor: which log, how far, and whether the first burst is still running.

use super::Epoch;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub(crate) epoch: Epoch,
    pub(crate) position: Position,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// Inside the first burst, which ends at `end`: what is newer is news.
    Burst { at: i64, end: i64 },
    /// Everything up to `at` has been told.
    Told { at: i64 },
}

impl Cursor {
    pub(crate) fn told(epoch: Epoch, at: i64) -> Self {
        Self { epoch, position: Position::Told { at } }
    }

    /// `None` for anything this function did not write.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let (epoch, rest) = bytes.split_first_chunk()?;
        let (at, rest) = number(rest)?;
        let position = match rest {
            [] => Position::Told { at },
            rest => match number(rest)? {
                (end, []) => Position::Burst { at, end },
                _ => return None,
            },
        };
        Some(Self { epoch: *epoch, position })
    }
}

fn number(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    let number = i64::from_be_bytes(*number);
    (number >= 0).then_some((number, rest))
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut bytes = self.epoch.to_vec();
        match self.position {
            Position::Told { at } => bytes.extend(at.to_be_bytes()),
            Position::Burst { at, end } => {
                bytes.extend(at.to_be_bytes());
                bytes.extend(end.to_be_bytes());
            }
        }
        f.write_str(&BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_what_it_wrote_and_nothing_else() {
        let epoch = *b"larkspur";
        for position in [Position::Told { at: 0 }, Position::Told { at: 77 }, Position::Burst { at: 5, end: 77 }] {
            let cursor = Cursor { epoch, position };
            assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        }
        for foreign in ["", "0", "larkspur", "bGFya3NwdXI", "bGFya3NwdXL__________w", "bGFya3NwdXIAAAAAAAAAAAA"] {
            assert_eq!(Cursor::parse(foreign), None, "{foreign}");
        }
    }
}
