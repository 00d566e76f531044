//! HEIC: what is private becomes zeros where it stands, and the picture stays byte for byte where it is.

use crate::made::{
    self, COMMENT, MAKER,
    heic::{Heic, full, part},
};
use attachments::{Refused, prepare};

/// Exif is also the type of an item, which stays in the list.
fn assert_silent(bytes: &[u8]) {
    for secret in made::SECRETS.iter().filter(|secret| **secret != b"Exif") {
        assert!(!made::holds(bytes, secret), "{:?}", String::from_utf8_lossy(secret));
    }
}

fn sent(heic: &Heic) -> Result<Vec<u8>, Refused> {
    prepare("photo.heic", heic.bytes()).map(|prepared| prepared.bytes)
}

#[test]
fn place_camera_and_description_become_zeros_and_nothing_else_changes() {
    for version in 0..=2 {
        let heic = Heic { version, ..Default::default() };
        assert!(made::holds(&heic.bytes(), MAKER) && made::holds(&heic.bytes(), COMMENT));
        let bytes = sent(&heic).expect("it is taken");
        assert_eq!(bytes, heic.silent().bytes(), "iloc of version {version}");
        assert_silent(&bytes);
    }
}

#[test]
fn a_heic_without_metadata_is_sent_as_it_is() {
    let heic = Heic { exif: vec![], xmp: vec![], ..Default::default() };
    assert_eq!(sent(&heic), Ok(heic.bytes()));
}

#[test]
fn boxes_of_the_makers_own_are_emptied_or_cut_off() {
    let private = [part(b"uuid", MAKER), part(b"moov", &part(b"udta", COMMENT))].concat();
    let heic = Heic { before: private.clone(), behind: private, ..Default::default() };
    let bytes = sent(&heic).expect("it is taken");
    assert_silent(&bytes);
    let emptied = [part(b"free", &[0; MAKER.len()]), part(b"free", &[0; COMMENT.len() + 8])].concat();
    assert_eq!(bytes, Heic { before: emptied, behind: vec![], ..heic }.silent().bytes());
}

#[test]
fn a_motion_photo_loses_its_video() {
    let video = [part(b"ftyp", b"mp42\0\0\0\0"), part(b"moov", MAKER)].concat();
    let heic = Heic { behind: part(b"mpvd", &video), ..Default::default() };
    assert_eq!(sent(&heic), Ok(Heic { behind: vec![], ..heic }.silent().bytes()));
}

#[test]
fn words_and_dates_in_the_list_of_items_become_zeros() {
    let words = [part(b"uuid", MAKER), full(b"xml ", 0, COMMENT)].concat();
    let described = [full(b"udes", 0, COMMENT), full(b"crtt", 0, &[1; 8])].concat();
    let heic = Heic { in_meta: words, properties: described, ..Default::default() };
    let empty = |length: usize| part(b"free", &vec![0; length]);
    let in_meta = [empty(MAKER.len()), empty(COMMENT.len() + 4)].concat();
    let properties = [empty(COMMENT.len() + 4), empty(12)].concat();
    assert_eq!(sent(&heic), Ok(Heic { in_meta, properties, ..heic }.silent().bytes()));
}

#[test]
fn what_belongs_to_no_item_of_the_picture_becomes_zeros() {
    let heic = Heic { before: part(b"mdat", MAKER), ..Default::default() };
    let emptied = part(b"free", &[0; MAKER.len()]);
    assert_eq!(sent(&heic), Ok(Heic { before: emptied, ..heic }.silent().bytes()));
}

#[test]
fn bytes_behind_the_last_box_are_cut_off() {
    let heic = Heic { behind: [b"\xFF\xFF\xFF\xFFSEFT".as_slice(), MAKER].concat(), ..Default::default() };
    assert_eq!(sent(&heic), Ok(Heic { behind: vec![], ..heic }.silent().bytes()));
}

#[test]
fn metadata_that_cannot_go_without_the_picture_is_refused() {
    let heic = Heic { version: 0, ..Default::default() };
    let bytes = heic.bytes();
    let exif = bytes.windows(MAKER.len()).position(|window| window == MAKER).expect("there is Exif") - 4;
    let declared = u32::try_from(exif).expect("a small file").to_be_bytes();
    let place = bytes.windows(4).position(|window| window == declared).expect("there is its place");
    for start in [exif - 10, exif + 10, 0, 40] {
        let mut moved = bytes.clone();
        moved[place..place + 4].copy_from_slice(&u32::try_from(start).expect("a small file").to_be_bytes());
        assert_eq!(prepare("a.heic", moved), Err(Refused::Damaged), "Exif at {start}");
    }
}

#[test]
fn a_heic_that_was_cut_off_is_damaged() {
    let bytes = Heic::default().bytes();
    for length in (24..bytes.len()).step_by(7) {
        assert_eq!(prepare("a.heic", bytes[..length].to_vec()), Err(Refused::Damaged), "{length} bytes");
    }
}

#[test]
fn a_list_of_items_that_claims_more_than_there_is_is_damaged_at_once() {
    let bytes = Heic { version: 2, ..Default::default() }.bytes();
    let list = bytes.windows(4).position(|window| window == b"iloc").expect("there is a list") + 4;
    // Four thousand million items, and such whose places take no bytes.
    for (at, value) in [(list + 6, [0xFF; 4]), (list + 16, [0xFF; 4]), (list + 4, [0, 0, 0, 0])] {
        let mut wrong = bytes.clone();
        wrong[at..at + 4].copy_from_slice(&value);
        assert_eq!(prepare("a.heic", wrong), Err(Refused::Damaged));
    }
}
