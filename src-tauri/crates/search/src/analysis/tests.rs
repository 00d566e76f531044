//! What becomes of words, language by language.

use super::*;

/// Surfaces, function words with a `~`, others with the stem in brackets where it is different.
fn read(language: &str, text: &str) -> String {
    let shown = |token: &Token| match token {
        Token { surface, stop: true, .. } => format!("{surface}~"),
        Token { surface, stem, .. } if surface == stem => surface.clone(),
        Token { surface, stem, .. } => format!("{surface}({stem})"),
    };
    Analyser::of(language).tokens(text).iter().map(shown).collect::<Vec<_>>().join(" ")
}

fn has(language: &str, word: &str, variant: &str) -> bool {
    Analyser::of(language).tokens(word)[0].variants.iter().any(|(text, _)| text == variant)
}

#[test]
fn words_of_the_alphabets_are_folded_and_stemmed_in_their_own_way() {
    for (language, text, read_as) in [
        ("en", "I don't track the customer's orders", "i~ dont~ track the~ customers(custom) orders(order)"),
        ("en", "E-mail us about T-shirts", "email us~ about~ tshirts(tshirt)"),
        ("de", "Größe ändern, GROESSE aendern", "grosse(gross) andern(and) grosse(gross) andern(and)"),
        ("de", "Waren\u{ad}korb aktuell", "warenkorb aktull"),
        ("fr", "L’adresse d'expédition", "l~ adresse(adress) d~ expedition(expedit)"),
        ("it", "dell'ordine", "dell~ ordine(ordin)"),
        ("sv", "Ändra andra", "ändra(ändr) andra~"),
        ("nb", "ändre øre", "ændre(ændr) øre"),
        ("fi", "PDF:n Älypuhelin", "pdf älypuhelin(älypuhel)"),
        ("tr", "IŞIK İade PayPal'dan", "isik iade(ia) paypal"),
        ("el", "ΠΕΛΑΤΗΣ πελάτης", "πελατησ(πελατ) πελατησ(πελατ)"),
        ("ru", "Счёт мой", "счет мой~"),
        ("xx", "Größe don't 1Z999 ok_go", "grosse dont 1z999 ok go"),
    ] {
        assert_eq!(read(language, text), read_as, "{language}: {text}");
    }
}

#[test]
fn scripts_without_spaces_are_cut_by_a_dictionary_and_endings_are_no_words() {
    assert_eq!(read("ja", "注文をキャンセルする"), "注文 を~ きゃんせる する~");
    assert_eq!(read("ja", "荷物が届かない"), "荷物 が~ 届かな(届) い~");
    assert_eq!(read("ja", "申し込み 申込み ユーザー"), "申し込み(申込) 申込み(申込) ゆーざー(ゆーざ)");
    assert_eq!(read("ja", "ﾊﾟｽﾜｰﾄﾞ PDF版"), "ぱすわーど pdf 版");
    assert_eq!(read("zh", "我的訂單"), "我的 訂單");
    assert!(has("ja", "追跡番号", "跡番") && has("ja", "追跡番号", "跡") && !has("ja", "を番号", "を番"));
}

#[test]
fn korean_words_are_the_keys_they_are_typed_with() {
    let surface = |text| Analyser::of("ko").asked(text).remove(0).surface;
    assert!(surface("가방").starts_with(&surface("갑")) && surface("주문").starts_with(&surface("주ㅁ")));
    assert!(surface("회원").starts_with(&surface("호")) && surface("없음").starts_with(&surface("업")));
    let stem = |text| Analyser::of("ko").asked(text).remove(0).stem;
    for (form, bare) in
        [("주문을", "주문"), ("취소했어요", "취소"), ("돈을", "돈"), ("가을", "가을"), ("환불받으려면", "환불")]
    {
        assert_eq!(stem(form), surface(bare), "{form}");
    }
    assert!(has("ko", "주문취소", &surface("취소")));
}

#[test]
fn hebrew_words_are_found_without_what_hangs_on_them() {
    assert_eq!(read("he", "צ'ק מע״מ סִיסְמָה"), "צק מעמ סיסמה(סיסמ)");
    assert!(has("he", "וההזמנה", "הזמנה") && has("he", "שירות", "שרת") && has("he", "שרות", "שרת"));
}

#[test]
fn letters_count_as_plain_ones_in_texts_but_not_when_they_are_typed() {
    assert!(has("sv", "ändra", "andra") && has("da", "køb", "koeb") && has("hr", "đak", "djak"));
    assert!(Analyser::of("sv").asked("ändra")[0].variants.iter().all(|(text, _)| text != "andra"));
}

#[test]
fn what_an_input_method_has_not_made_words_of_is_one_word() {
    let asked = |typed| Analyser::of("ja").asked(typed).len();
    assert_eq!((asked("めーるm"), asked("メール m")), (1, 2));
    assert_eq!((asked("ついせ"), asked("荷物 ついせk"), asked("返品したい")), (1, 2, 3));
}

#[test]
fn the_other_layout_is_what_the_same_keys_type() {
    for (language, typed, meant) in [
        ("ru", "pfrfp", Some("заказ")),
        ("ru", "ЗфнЗфд", Some("paypal")),
        ("el", "paraggelia", Some("παραγγελια")),
        ("he", "vznbv", Some("הזמנה")),
        ("he", "פשטפשך", Some("paypal")),
        ("ko", "wnans cnlth", Some("주문 취소")),
        ("ko", "tkrwp", Some("삭제")),
        ("ko", "rkqt", Some("값")),
        ("ko", "ㅔ묘ㅔ미", Some("paypal")),
        ("en", "pfrfp", None),
        ("ru", "12345", None),
    ] {
        assert_eq!(Analyser::of(language).other_layout(typed).as_deref(), meant, "{language}: {typed}");
    }
}

#[test]
fn places_are_those_of_the_text_and_never_overlap() {
    let text = "\u{5b8} L'été – Ünïcödé ﾊﾟｽﾜｰﾄﾞ追跡番号 שָׁלוֹם 배송 don't e-mail PayPal'dan";
    for language in ["en", "fr", "tr", "ja", "he", "xx"] {
        let mut end = 0;
        for token in Analyser::of(language).tokens(text) {
            assert!(token.range.start >= end && text.is_char_boundary(token.range.end), "{language}: {token:?}");
            assert!(!text[token.range.clone()].contains(' ') && !token.surface.is_empty(), "{language}: {token:?}");
            end = token.range.end;
        }
    }
}

#[test]
fn a_tag_with_a_country_or_an_old_name_is_its_language() {
    assert_eq!(read("pt-BR", "pedidos"), read("pt", "pedidos"));
    assert_eq!(read("no", "øre"), read("nb", "øre"));
    assert_eq!(read("iw", "סיסמה"), read("he", "סיסמה"));
}
