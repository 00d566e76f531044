//! Numbers and texts as bytes, and back without trusting them.

use super::Damaged;

/// Writes numbers in as few bytes as they need.
#[derive(Debug, Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    pub(super) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A text of which `before` is known.
    pub(super) fn text_after(&mut self, before: &str, text: &str) {
        let same = before.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        let same = (0..=same).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        self.number(same as u64);
        self.text(&text[same..]);
    }

    /// All of it, closed with its checksum.
    pub(super) fn close(mut self) -> Vec<u8> {
        let sum = checksum(&self.0);
        self.0.extend_from_slice(&sum.to_le_bytes());
        self.0
    }
}

/// Reads what [`Writer`] wrote.
#[derive(Debug)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// # Errors
    /// The checksum is another one.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Damaged> {
        let (content, sum) = bytes.split_last_chunk().ok_or(Damaged)?;
        if checksum(content).to_le_bytes() == *sum { Ok(Self(content)) } else { Err(Damaged) }
    }

    pub(super) fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Damaged)
    }

    /// A number below `limit`.
    pub(super) fn number_below(&mut self, limit: usize) -> Result<u32, Damaged> {
        let number = self.number()?;
        if number < limit as u64 { u32::try_from(number).map_err(|_| Damaged) } else { Err(Damaged) }
    }

    /// How many things follow, each of at least one byte.
    pub(super) fn count(&mut self) -> Result<usize, Damaged> {
        let left = self.0.len();
        self.number_below(left + 1).map(|count| count as usize)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Damaged> {
        let (first, rest) = self.0.split_first().ok_or(Damaged)?;
        self.0 = rest;
        Ok(*first)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Damaged> {
        let length = self.count()?;
        let (text, rest) = self.0.split_at_checked(length).ok_or(Damaged)?;
        self.0 = rest;
        std::str::from_utf8(text).map_err(|_| Damaged)
    }

    /// Makes of the text before this one.
    pub(super) fn text_after(&mut self, text: &mut String) -> Result<(), Damaged> {
        let same = self.number_below(text.len() + 1)? as usize;
        if !text.is_char_boundary(same) {
            return Err(Damaged);
        }
        text.truncate(same);
        text.push_str(self.text()?);
        Ok(())
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Damaged> {
        let (array, rest) = self.0.split_first_chunk().ok_or(Damaged)?;
        self.0 = rest;
        Ok(*array)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Any changed byte changes it.
fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        sum = (sum ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        sum ^= sum >> 29;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut writer = Writer::default();
        for number in [0, 127, 128, 300, u64::MAX] {
            writer.number(number);
        }
        writer.text("парcель");
        writer.text_after("парcель", "паркет");
        let bytes = writer.close();
        let mut reader = Reader::open(&bytes).expect("it is whole");
        for number in [0, 127, 128, 300, u64::MAX] {
            assert_eq!(reader.number(), Ok(number));
        }
        let mut text = reader.text().expect("a text").to_owned();
        reader.text_after(&mut text).expect("a text");
        assert_eq!(text, "паркет");
        assert!(reader.is_empty());
        assert_eq!(reader.number(), Err(Damaged));
    }
}
