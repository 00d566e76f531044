//! What is special about each language, as data.

use frostem::Algorithm;

/// How words are read in one language.
#[derive(Debug)]
pub(super) struct Language {
    /// The first part of its BCP 47 tag.
    pub(super) code: &'static str,
    /// Words of other scripts than those of Snowball have forms by their script.
    pub(super) stems: Option<Algorithm>,
    /// Letters that are not accented forms of others, each with the form they take.
    pub(super) letters: &'static [(char, char)],
    pub(super) apostrophe: Apostrophe,
    /// How customers spell it who do not have its letters on their keyboard.
    pub(super) plain: &'static [Plain],
    /// Words that mean something else than what they share a stem and their first letters with.
    pub(super) apart: &'static [&'static str],
    /// Words are glued together.
    pub(super) compounds: bool,
}

/// What an apostrophe between two letters means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Apostrophe {
    /// don't
    Joins,
    /// l'article
    Splits,
    /// PayPal'dan
    BeforeEnding,
}

/// Letters and what is typed for them.
pub(super) type Plain = &'static [(char, &'static str)];

const SCANDINAVIAN: Plain = &[('å', "a"), ('æ', "a"), ('ø', "o")];
const IN_PAIRS: Plain = &[('å', "aa"), ('æ', "ae"), ('ø', "oe")];
const WITHOUT_DOTS: Plain = &[('å', "a"), ('ä', "a"), ('ö', "o")];
const DANISH: &[(char, char)] = &[('å', 'å'), ('æ', 'æ'), ('ø', 'ø'), ('ä', 'æ'), ('ö', 'ø')];
const SWEDISH: &[(char, char)] = &[('å', 'å'), ('ä', 'ä'), ('ö', 'ö'), ('æ', 'ä'), ('ø', 'ö')];

const fn plain(code: &'static str, stems: Option<Algorithm>) -> Language {
    Language { code, stems, letters: &[], apostrophe: Apostrophe::Joins, plain: &[], apart: &[], compounds: false }
}

const fn snowball(code: &'static str, algorithm: Algorithm) -> Language {
    plain(code, Some(algorithm))
}

/// A language of no list.
pub(super) static OTHER: Language = plain("", None);

pub(super) static LANGUAGES: [Language; 22] = [
    // Neither a customer nor something made to order.
    Language { apart: &["customs"], ..snowball("en", Algorithm::English) },
    Language { compounds: true, ..snowball("de", Algorithm::German) },
    Language { apostrophe: Apostrophe::Splits, ..snowball("fr", Algorithm::French) },
    snowball("es", Algorithm::Spanish),
    Language { apostrophe: Apostrophe::Splits, ..snowball("it", Algorithm::Italian) },
    snowball("pt", Algorithm::Portuguese),
    Language { compounds: true, ..snowball("nl", Algorithm::Dutch) },
    Language {
        letters: DANISH,
        plain: &[SCANDINAVIAN, IN_PAIRS],
        compounds: true,
        ..snowball("da", Algorithm::Danish)
    },
    Language { letters: SWEDISH, plain: &[WITHOUT_DOTS], compounds: true, ..snowball("sv", Algorithm::Swedish) },
    Language {
        letters: DANISH,
        plain: &[SCANDINAVIAN, IN_PAIRS],
        compounds: true,
        ..snowball("nb", Algorithm::Norwegian)
    },
    Language { letters: SWEDISH, plain: &[WITHOUT_DOTS], compounds: true, ..snowball("fi", Algorithm::Finnish) },
    snowball("ru", Algorithm::Russian),
    snowball("pl", Algorithm::Polish),
    snowball("cs", Algorithm::Czech),
    Language {
        letters: &[('đ', 'đ')], plain: &[&[('đ', "d")], &[('đ', "dj")]], ..snowball("hr", Algorithm::Serbian)
    },
    snowball("ro", Algorithm::Romanian),
    Language { compounds: true, ..snowball("hu", Algorithm::Hungarian) },
    snowball("el", Algorithm::Greek),
    Language { apostrophe: Apostrophe::BeforeEnding, ..snowball("tr", Algorithm::Turkish) },
    plain("he", None),
    Language { compounds: true, ..plain("ja", None) },
    plain("ko", None),
];

impl Language {
    /// Where it stands in [`LANGUAGES`], of a BCP 47 tag.
    pub(super) fn position(tag: &str) -> Option<usize> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let code = match primary.as_str() {
            "no" | "nn" => "nb",
            "sr" | "bs" | "sh" => "hr",
            "iw" => "he",
            code => code,
        };
        LANGUAGES.iter().position(|language| language.code == code)
    }
}
