//! What a customer typed, as terms of which the last one is still open.

use crate::{
    Marks,
    tokens::{Run, fold, runs},
};
use std::ops::Deref;

/// A query, ready for an index that holds [`index_text`](crate::index_text).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// At most [`Query::MOST_TERMS`].
    pub terms: Vec<Term>,
    marks: Marks,
}

impl Deref for Query {
    type Target = Marks;

    fn deref(&self) -> &Marks {
        &self.marks
    }
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub text: String,
    /// Still being typed: longer words count as well.
    pub open: bool,
}

impl Query {
    /// More words than this do not make an answer better.
    pub const MOST_TERMS: usize = 16;

    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        let mut terms = Vec::new();
        for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            for run in runs(word) {
                match run {
                    Run::Spaced(word) => terms.push(Term { text: word.to_owned(), open: false }),
                    Run::Unspaced(text) => terms.extend(unspaced_terms(text)),
                }
            }
        }
        terms.truncate(Self::MOST_TERMS);
        if let Some(last) = terms.last_mut().filter(|_| folded.ends_with(char::is_alphanumeric)) {
            last.open = true;
        }
        Self { terms, marks: Marks::typed("", typed) }
    }

    /// Nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

/// Pairs say more than single characters, so these stand only where there is nothing else.
fn unspaced_terms(text: &str) -> Vec<Term> {
    let chars: Vec<char> = text.chars().collect();
    let width = chars.len().min(2);
    chars.windows(width).map(|pair| Term { text: pair.iter().collect(), open: false }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> String {
        let terms = Query::new(typed).terms;
        terms
            .iter()
            .map(|term| format!("{}{}", term.text, if term.open { "*" } else { "" }))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Whether every term of what is typed is in the index of `text`, as the index would find it.
    fn finds(text: &str, typed: &str) -> bool {
        let tokens = crate::tokens::tokens(text);
        let found =
            |term: &Term| tokens.iter().any(|token| *token == term.text || term.open && token.starts_with(&term.text));
        let terms = Query::new(typed).terms;
        !terms.is_empty() && terms.iter().all(found)
    }

    #[test]
    fn what_is_typed_finds_what_is_written_otherwise() {
        for (text, typed) in [
            ("מִשְׁלוֹחַ חינם", "משלוח"),
            ("מכתבים וחבילות", "מכתבימ"),
            ("איך לשלם", "אי"),
            ("המחאה או צ׳ק", "צ'ק"),
            ("המחאה או צ׳ק", "צק"),
            ("מע״מ ומכס", "מע\"מ"),
            ("İADE ve IŞIK", "iade"),
            ("İADE ve IŞIK", "ışık"),
            ("Iade koşulları", "KOŞUL"),
            ("荷物の追跡番号", "追跡"),
            ("荷物の追跡番号", "追跡番"),
            ("パスワードを変更", "ぱすわ"),
            ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"),
            ("배송 조회하기", "조회"),
            ("주문취소", "취소 "),
            ("Πού είναι ο πελάτης;", "ΠΕΛΑΤΗΣ"),
            ("Πού είναι οι πελάτες;", "πελατεσ"),
            ("Ακύρωση παραγγελίας", "ακυρωση παραγγ"),
        ] {
            assert!(finds(text, typed), "{typed} in {text}");
        }
        for (text, typed) in [("배송 조회", "회송"), ("Straße", "strabe"), ("מכס", "מס")] {
            assert!(!finds(text, typed), "{typed} in {text}");
        }
    }

    #[test]
    fn the_last_word_is_open_until_a_space_follows() {
        assert_eq!(read("Cancel ord"), "cancel ord*");
        assert_eq!(read("Cancel order "), "cancel order");
        assert_eq!(read("配送状況"), "配送 送状 状況*");
        assert_eq!(read("  "), "");
        assert_eq!(read("\"; DROP TABLE"), "drop table*");
    }
}
