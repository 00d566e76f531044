//! Pictures to attach: real PNG files of noise, written by hand, because only the app knows formats of pictures.

use crate::faults::Chance;

/// A picture of `side` by `side` pixels, of about three bytes each; another one for every `seed`.
pub fn photo(seed: u64, side: u32) -> Vec<u8> {
    let mut chance = Chance::seeded(seed);
    let bytes: Vec<u8> = (0..side * side * 3).map(|_| chance.below(256) as u8).collect();
    png(side, &bytes)
}

/// A picture of rows that are `width` wide, three bytes a dot.
pub fn png(width: u32, dots: &[u8]) -> Vec<u8> {
    let row = width as usize * 3;
    let rows: Vec<u8> = dots.chunks_exact(row).flat_map(|row| [&[0], row].concat()).collect();
    let height = (dots.len() / row) as u32;
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let chunks = [chunk(*b"IHDR", &header), chunk(*b"IDAT", &stored(&rows)), chunk(*b"IEND", &[])];
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat()
}

fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [&name[..], data].concat();
    [&(data.len() as u32).to_be_bytes()[..], &body, &crc(&body).to_be_bytes()].concat()
}

/// A zlib stream that compresses nothing.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let pieces = data.chunks(0xffff);
    let last = pieces.len().saturating_sub(1);
    for (place, piece) in pieces.enumerate() {
        let length = piece.len() as u16;
        stream.push(u8::from(place == last));
        stream.extend([length.to_le_bytes(), (!length).to_le_bytes()].concat());
        stream.extend(piece);
    }
    let (low, high) = data.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    stream.extend((high << 16 | low).to_be_bytes());
    stream
}

fn crc(bytes: &[u8]) -> u32 {
    let shift = |crc: u32| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| shift(crc)))
}
