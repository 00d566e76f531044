//! Which files are taken, and why others are not.

use crate::made::{self, heic, png, webp};
use attachments::{LARGEST_PICKED, LARGEST_SENT, Refused, prepare};
use std::time::{Duration, Instant};

#[test]
fn the_type_is_found_in_the_bytes_and_not_in_the_name() {
    let small = made::fields(16, 16);
    let cases = [
        (made::jpeg(&small), "image/jpeg", "cup.jpg"),
        (png::png(&small), "image/png", "cup.png"),
        (webp::webp(&small), "image/jpeg", "cup.jpg"),
        (webp::webp(&made::holed(16, 16)), "image/png", "cup.png"),
        (heic::Heic::default().bytes(), "image/heic", "cup.heic"),
        (b"%PDF-1.7\n%%EOF\n".to_vec(), "application/pdf", "cup.pdf"),
    ];
    for (bytes, content_type, name) in cases {
        let prepared = prepare("cup.gif", bytes).expect("it is taken");
        assert_eq!((prepared.content_type, prepared.name.as_str()), (content_type, name));
    }
}

#[test]
fn a_file_of_another_type_is_refused_whatever_it_is_called() {
    let cases: [&[u8]; 12] = [
        b"just a text",
        b"MZ\x90\0\x03\0\0\0 this program cannot be run in DOS mode",
        b"\x7fELF\x02\x01\x01",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<!doctype html><script>alert(1)</script>",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"BM\0\0\0\0",
        b"II*\0\x08\0\0\0",
        b"PK\x03\x04",
        b"RIFF\x04\0\0\0WAVE",
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
        b"\0",
    ];
    for bytes in cases {
        assert_eq!(prepare("photo.jpg", bytes.to_vec()), Err(Refused::UnknownType), "{bytes:?}");
    }
}

#[test]
fn a_picture_that_says_avif_is_not_taken_for_heic() {
    let brands = |major: &[u8; 4], others: &[u8]| {
        let length = u8::try_from(16 + others.len()).expect("few brands");
        prepare("a.heic", [&[0, 0, 0, length], b"ftyp", major.as_slice(), &[0; 4], others].concat())
    };
    assert_eq!(brands(b"avif", b"mif1miaf"), Err(Refused::UnknownType));
    assert_eq!(brands(b"mif1", b"mif1avif"), Err(Refused::UnknownType));
    assert_eq!(brands(b"isom", b"mif1"), Err(Refused::UnknownType));
    // These are HEIC, with nothing in them.
    assert_eq!(brands(b"heic", b"mif1"), Err(Refused::Damaged));
    assert_eq!(brands(b"mif1", b"heic"), Err(Refused::Damaged));
    assert_eq!(brands(b"mif1", b""), Err(Refused::Damaged));
}

#[test]
fn an_empty_file_is_refused_as_empty() {
    assert_eq!(prepare("photo.jpg", vec![]), Err(Refused::Empty));
}

#[test]
fn a_pdf_is_sent_as_it_is() {
    let bytes = [b"\n\n%PDF-1.4\n".as_slice(), made::COMMENT, b"\n%%EOF"].concat();
    let prepared = prepare("Rechnung 7.PDF", bytes.clone()).expect("it is taken");
    assert_eq!(prepared.bytes, bytes);
    assert_eq!((prepared.name.as_str(), prepared.size, prepared.preview), ("Rechnung 7.pdf", None, None));
    let late = [vec![b' '; 1020], b"%PDF-1.4".to_vec()].concat();
    assert_eq!(prepare("a.pdf", late), Err(Refused::UnknownType));
}

#[test]
fn a_pdf_larger_than_a_store_takes_is_refused() {
    let pdf = |length: u64| {
        let mut bytes = b"%PDF-1.7".to_vec();
        bytes.resize(usize::try_from(length).expect("it fits"), b' ');
        bytes
    };
    assert!(prepare("a.pdf", pdf(LARGEST_SENT)).is_ok());
    assert_eq!(prepare("a.pdf", pdf(LARGEST_SENT + 1)), Err(Refused::TooLarge { limit: LARGEST_SENT }));
}

#[test]
fn a_file_of_200_mb_is_refused_without_being_read() {
    for head in [b"\xFF\xD8\xFF\xE0".as_slice(), png::SIGNATURE, b"RIFF\0\0\0\0WEBP", b"\0\0\0\x10ftypheic\0\0\0\0"] {
        let mut bytes = vec![0; 200 * 1024 * 1024];
        bytes[..head.len()].copy_from_slice(head);
        let start = Instant::now();
        assert_eq!(prepare("huge", bytes), Err(Refused::TooLarge { limit: LARGEST_PICKED }));
        assert!(start.elapsed() < Duration::from_millis(100));
    }
}

#[test]
fn a_heic_that_is_still_too_large_without_its_metadata_is_refused() {
    let large = usize::try_from(LARGEST_SENT).expect("it fits");
    let heic = |picture: usize, video: usize| {
        let picture = vec![7; picture];
        heic::Heic { picture, behind: heic::part(b"mpvd", &vec![9; video]), ..Default::default() }.bytes()
    };
    assert_eq!(prepare("a.heic", heic(large, 0)), Err(Refused::TooLarge { limit: LARGEST_SENT }));
    let motion = prepare("a.heic", heic(large / 2, large)).expect("the video behind the photo does not count");
    assert!(motion.bytes.len() < large);
}
