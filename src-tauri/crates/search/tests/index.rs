//! What customers may expect of an index: what it finds, in which order, and that it stays so when it changes.

use search::{Document, Fit, Index};

fn document<'a>(id: &'a str, title: &'a str, body: &'a str) -> Document<'a> {
    Document { id, digest: 1, title, keywords: &[], headings: "", body, questions: &[], favour: 0.0 }
}

/// English articles; the ids are the titles.
fn english() -> Vec<Document<'static>> {
    [
        ("Cancel an order", "You can cancel until the parcel has left us."),
        ("Track a parcel", "Every parcel has a tracking number."),
        ("Returns and refunds", "Send it back within 30 days and the money comes back."),
        ("Customs and duties", "Parcels from abroad may cost duties. Refunds are not possible."),
        ("Forgotten password", "Set a new password by e-mail."),
        ("Payment methods", "Cards, bank transfer, invoice."),
        ("Gift cards", "A gift card is valid for three years."),
    ]
    .map(|(title, body)| document(title, title, body))
    .to_vec()
}

fn ids(index: &Index, typed: &str) -> Vec<String> {
    index.find(typed, 10).hits.into_iter().map(|hit| hit.id).collect()
}

fn first(index: &Index, typed: &str) -> String {
    ids(index, typed).into_iter().next().unwrap_or_default()
}

#[test]
fn half_words_typos_and_words_without_a_space_find_the_article() {
    let index = Index::build("en", english());
    for (typed, expected) in [
        ("canc", "Cancel an order"),
        ("cancle my order", "Cancel an order"),
        ("acncel ", "Cancel an order"),
        ("trackparcel", "Track a parcel"),
        ("pass word", "Forgotten password"),
        ("pasword forgoten", "Forgotten password"),
        ("REFUNDS", "Returns and refunds"),
        ("how do i get my money back", "Returns and refunds"),
        ("gift", "Gift cards"),
    ] {
        assert_eq!(first(&index, typed), expected, "{typed}");
    }
}

#[test]
fn a_compound_is_found_by_its_parts_and_its_parts_by_a_compound() {
    let titles = ["Bestellnummer finden", "Nummer der Filiale", "Bestellung ändern", "Kosten der Lieferung"];
    let index = Index::build("de", titles.map(|title| document(title, title, "Nummer und Lieferung stehen im Text.")));
    assert!(ids(&index, "nummer ").contains(&"Bestellnummer finden".to_owned()));
    assert_eq!(first(&index, "lieferkosten"), "Kosten der Lieferung");
}

#[test]
fn a_title_typed_in_full_stands_first() {
    let repeated = "Refunds, refunds, and again refunds. How a refund is made.";
    let index =
        Index::build("en", [document("long", "Refunds of refunds", repeated), document("exact", "Refunds", "")]);
    assert_eq!(first(&index, "refunds"), "exact");
}

#[test]
fn a_title_that_begins_as_typed_but_for_a_slip_stands_first_while_it_is_typed() {
    let titles = ["Cancel an order", "Change the address", "Parcel returned", "Order 1234"];
    let index =
        Index::build("en", titles.map(|title| document(title, title, "cancellation of orders, parcels and more")));
    for (typed, title) in [("cnac", titles[0]), ("chnage", titles[1]), ("oarcel r", titles[2])] {
        assert_eq!(first(&index, typed), title, "{typed}");
    }
    assert_eq!(ids(&index, "order 1243").iter().position(|id| id == titles[3]), Some(0));
    assert_ne!(index.find("order 1243", 1).hits[0].fit, search::Fit::All, "it is another number");
}

#[test]
fn of_many_titles_that_begin_alike_the_shortest_stands_first_and_then_those_not_shown_yet() {
    let titles = ["Parcel", "Parcel lost", "Parcel late", "Parcel opened", "Parcel damaged", "Parcel returned", "Pay"];
    let index = Index::build("en", titles.map(|title| document(title, title, "")));
    let shown = |typed: &str| index.find(typed, 3).hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>();
    assert_eq!([shown("p")[0].clone(), shown("pa")[0].clone()], ["Pay", "Pay"]);
    let both = [shown("p"), shown("pa")].concat();
    assert_eq!(titles.iter().filter(|title| both.iter().any(|id| id == *title)).count(), 5, "{both:?}");
    let same =
        Index::build("en", ["a", "b", "c"].map(|id| document(id, if id == "c" { "Gift cards" } else { "Gift" }, "")));
    assert_eq!(ids(&same, "gif"), ["a", "c", "b"], "the same title again comes last");
}

#[test]
fn favour_breaks_ties_and_no_more() {
    let favoured = |id, title, favour| Document { favour, ..document(id, title, "") };
    let index = Index::build("en", [favoured("a", "Gift cards", 0.0), favoured("b", "Gift cards", 1.0)]);
    assert_eq!(ids(&index, "gift"), ["b", "a"]);
    let index = Index::build("en", [favoured("a", "Gift cards", 0.0), favoured("b", "Cards and more", 1.0)]);
    assert_eq!(ids(&index, "gift card"), ["a", "b"]);
}

#[test]
fn hits_say_how_much_of_what_was_typed_they_have() {
    let index = Index::build("en", english());
    let fit = |typed: &str| index.find(typed, 1).hits[0].fit;
    assert_eq!(fit("cancel order"), Fit::All);
    assert_eq!(fit("cancel order xylophone"), Fit::Most);
    assert_eq!(fit("gift xylophone zeppelin"), Fit::Any);
}

#[test]
fn past_questions_lead_to_their_article_and_their_numbers_do_not() {
    let questions = ["where is my stuff order 4711".to_owned()];
    let mut documents = english();
    documents[1].questions = &questions;
    let index = Index::build("en", documents);
    assert_eq!(first(&index, "where is the stuff"), "Track a parcel");
    assert!(ids(&index, "4711 ").is_empty());
}

#[test]
fn a_correction_is_offered_only_for_what_no_document_has() {
    let index = Index::build("en", english());
    assert_eq!(index.find("trakc parcel", 1).corrected.as_deref(), Some("track parcel"));
    for typed in ["track", "trac", "xylophone", "4712", ""] {
        assert_eq!(index.find(typed, 1).corrected, None, "{typed}");
    }
    let german = Index::build("de", [document("a", "Rückgabe", "")]);
    assert_eq!(german.find("rükgabe", 1).corrected.as_deref(), Some("rückgabe"));
}

#[test]
fn an_updated_index_finds_what_one_built_anew_finds() {
    let mut updated = Index::build("en", english());
    for round in 0..40 {
        let (id, text) = (format!("extra {round}"), format!("Subject {round} of warranties"));
        updated = updated.update([document(&id, &text, "Shipping abroad.")], &[]);
    }
    let gone: Vec<String> = (10..40).map(|round| format!("extra {round}")).collect();
    updated = updated.update([], &gone.iter().map(String::as_str).collect::<Vec<_>>());
    updated = updated.update([document("Gift cards", "Vouchers", "Presents.")], &["Track a parcel"]);

    let mut documents = english();
    documents.retain(|it| it.id != "Track a parcel" && it.id != "Gift cards");
    let extra: Vec<(String, String)> =
        (0..10).map(|round| (format!("extra {round}"), format!("Subject {round} of warranties"))).collect();
    documents.extend(extra.iter().map(|(id, text)| document(id, text, "Shipping abroad.")));
    documents.push(document("Gift cards", "Vouchers", "Presents."));
    let anew = Index::build("en", documents);

    let contents = |index: &Index| {
        let mut contents: Vec<_> = index.contents().map(|(id, digest)| (id.to_owned(), digest)).collect();
        contents.sort();
        contents
    };
    assert_eq!(contents(&updated), contents(&anew));
    assert_eq!(updated.len(), anew.len());
    for typed in ["cancel", "vouchers", "refnd", "subject 7 ", "password", "tracking"] {
        assert_eq!(first(&updated, typed), first(&anew, typed), "{typed}");
    }
    let loaded = Index::load(&updated.save()).expect("it is whole");
    assert_eq!(contents(&loaded), contents(&updated));
    assert_eq!(ids(&loaded, "warranties"), ids(&updated, "warranties"));
}

#[test]
fn what_was_replaced_or_taken_out_is_not_found() {
    let index = Index::build("en", english()).update([document("Gift cards", "Vouchers", "")], &["Track a parcel"]);
    assert!(!ids(&index, "tracking number ").contains(&"Track a parcel".to_owned()));
    assert_eq!(ids(&index, "vouchers").len(), 1);
    assert!(index.update([], &index.contents().map(|(id, _)| id).collect::<Vec<_>>()).is_empty());
}

#[test]
fn nothing_that_can_be_typed_breaks_it() {
    let long = "abcdefghij".repeat(200);
    let many = "word ".repeat(500);
    for language in ["en", "de", "ja", "ko", "he", "tr", "xx"] {
        for index in [Index::build(language, []), Index::build(language, english())] {
            for typed in ["", " ", "…!?", "👩‍👩‍👧", "a", "é", "\u{301}", "ㅂㅐ", "追", "123456789", "'", "-", &long, &many]
            {
                assert!(index.find(typed, 3).hits.len() <= 3);
            }
            assert_eq!(index.find("order", 0).hits, []);
        }
    }
}
