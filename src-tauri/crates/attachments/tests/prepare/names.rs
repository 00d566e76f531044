//! What the sent files are called.

use attachments::prepare;

fn named(name: &str) -> String {
    prepare(name, b"%PDF-1.7".to_vec()).expect("a PDF is taken").name
}

#[test]
fn a_name_keeps_its_words_and_loses_its_path() {
    assert_eq!(named("Rechnung März.pdf"), "Rechnung März.pdf");
    assert_eq!(named("/pictures/orders/cup.pdf"), "cup.pdf");
    assert_eq!(named("C:\\Pictures\\cup.pdf"), "cup.pdf");
    assert_eq!(named("../../etc/passwd"), "passwd.pdf");
    assert_eq!(named("קבלה 👩🏽‍🔧.pdf"), "קבלה 👩🏽‍🔧.pdf");
}

#[test]
fn a_name_ends_as_its_type_does() {
    assert_eq!(named("cup.jpg"), "cup.pdf");
    assert_eq!(named("cup.JPG.PDF"), "cup.pdf");
    assert_eq!(named("cup.pdf.exe"), "cup.pdf.exe.pdf");
    assert_eq!(named("order 1.5"), "order 1.5.pdf");
    assert_eq!(named("cup."), "cup.pdf");
}

#[test]
fn an_ending_that_is_as_good_is_kept() {
    let jpeg = crate::made::jpeg(&crate::made::fields(8, 8));
    let named = |name| prepare(name, jpeg.clone()).expect("a JPEG is taken").name;
    assert_eq!(named("IMG_1.JPEG"), "IMG_1.jpeg");
    assert_eq!(named("IMG_1.jfif"), "IMG_1.jpg");
}

#[test]
fn characters_that_turn_hide_or_break_text_are_gone() {
    assert_eq!(named("in\u{202E}fdp.exe"), "infdp.exe.pdf");
    assert_eq!(named("a\u{2067}b\u{200F}c\u{200B}d.pdf"), "abcd.pdf");
    assert_eq!(named("a\0b\r\nc\u{85}.pdf"), "abc.pdf");
    assert_eq!(named("what?: \"<a>|*\".pdf"), "what a.pdf");
}

#[test]
fn an_empty_name_becomes_one() {
    for name in ["", ".pdf", "...", "a/", " \t", "\u{202E}", ".jpg.png"] {
        assert_eq!(named(name), "document.pdf", "{name:?}");
    }
    let photo = prepare("", crate::made::jpeg(&crate::made::fields(8, 8))).expect("a JPEG is taken");
    assert_eq!(photo.name, "photo.jpg");
}

#[test]
fn a_name_has_at_most_120_characters() {
    let long = named(&"é".repeat(5000));
    assert_eq!(long.chars().count(), 120);
    assert!(long.ends_with("é.pdf"));
    assert_eq!(named(&format!("{}  b.pdf", "a".repeat(115))), format!("{}.pdf", "a".repeat(115)));
}
