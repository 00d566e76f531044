//! How the text of a language becomes words.

mod fold;
mod forms;
mod hebrew;
mod japanese;
mod korean;
mod language;
mod layout;
mod lists;
mod split;
#[cfg(test)]
mod tests;

pub(crate) use fold::fold;
pub(crate) use split::Word;

use forms::Forms;
use language::{LANGUAGES, Language, OTHER};
use lists::Lists;
use std::{ops::Range, sync::OnceLock};

/// How the text of one language becomes words. Data of the program, shared by all threads.
#[derive(Debug)]
pub struct Analyser {
    language: &'static Language,
    lists: Lists,
}

/// One word.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Folded as it is typed: what exact and prefix matches compare. Nothing to show: German loses the e of ae, oe and
    /// ue, Korean is the keys it is typed with.
    pub surface: String,
    /// Folded stem; equal to `surface` where there is none.
    pub stem: String,
    /// Weaker forms and what each is worth of a full match, 0 to 1. They depend on the word alone; only in scripts
    /// without spaces may there be pairs with the character behind it.
    pub variants: Vec<(String, f32)>,
    /// A function word, or one that every question has; counts only when nothing else is there.
    pub stop: bool,
}

static ANALYSERS: [OnceLock<Analyser>; LANGUAGES.len() + 1] = [const { OnceLock::new() }; LANGUAGES.len() + 1];

impl Analyser {
    /// Any change of what comes out of it changes this; stored indexes of another version are built anew.
    pub const VERSION: u32 = 4;

    /// Of a BCP 47 language tag; for one of no list: plain Unicode words, folded, no stems.
    pub fn of(language: &str) -> &'static Self {
        let at = Language::position(language).unwrap_or(LANGUAGES.len());
        ANALYSERS[at].get_or_init(|| {
            let bare = Self { language: LANGUAGES.get(at).unwrap_or(&OTHER), lists: Lists::default() };
            let lists = Lists::of(bare.language.code, &bare);
            Self { lists, ..bare }
        })
    }

    /// The words of a text in their order, as an index keeps them: with the spellings of customers who do not have the
    /// letters of the language on their keyboard.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        self.words(text).iter().map(|word| placed(word, self.read(word.text))).collect()
    }

    /// The words of what a customer typed. The letters of the language are meant when they are typed, and a consonant
    /// that an input method has not yet made a syllable of is no word.
    pub fn asked(&self, typed: &str) -> Vec<Token> {
        let mut words = self.words(typed);
        let half = words.pop_if(|last| is_half_a_syllable(typed, last)).map_or(0, |half| half.text.len());
        let typed = &typed[..typed.len() - half];
        if let Some(start) = japanese::composing(typed) {
            words.retain(|word| word.range.end <= start);
            words.push(Word { range: start..typed.len(), text: &typed[start..], next: None });
        }
        words.iter().map(|word| placed(word, self.token(word.text, Forms::of(word.text, self.language)))).collect()
    }

    /// The words of a text before they are read, so that an index reads each different one once; [`Word::pair`] is the
    /// only form that depends on more than the word.
    pub(crate) fn words<'t>(&self, text: &'t str) -> Vec<Word<'t>> {
        split::words(text, self.language)
    }

    /// One word alone, as an index keeps it.
    pub(crate) fn read(&self, word: &str) -> Token {
        let mut forms = Forms::of(word, self.language);
        forms.add_plain(self.language);
        self.token(word, forms)
    }

    /// What means about the same as a word, as stems and as first letters for words with other stems; looked up by stem, or by the stems of two words that stand
    /// beside each other, with a space between ("money back").
    pub fn synonyms(&self, stem: &str) -> impl Iterator<Item = &str> {
        let known = self.lists.synonyms(stem);
        let bare = stem.strip_prefix(hebrew::PROCLITICS).filter(|_| known.is_empty());
        let known = bare.map_or(known, |bare| self.lists.synonyms(bare));
        known.iter().map(String::as_str)
    }

    /// What the keys would have typed on the other keyboard layout (Russian, Greek, Hebrew, Korean typed on Latin
    /// keys, and back).
    pub fn other_layout(&self, typed: &str) -> Option<String> {
        layout::switch(self.language.code, typed)
    }

    /// Whether words are glued together in it (German, Dutch, Nordic, Finnish, Hungarian, Japanese), so that the
    /// index takes compounds apart.
    pub fn has_compounds(&self) -> bool {
        self.language.compounds
    }

    fn token(&self, word: &str, forms: Forms) -> Token {
        let Forms { surface, stem, mut variants } = forms;
        let list = &self.lists.stop;
        let stop = match self.language.code {
            // Particles hang on the words of the list too.
            "ko" => list.contains(&surface) || list.contains(&stem),
            "ja" => list.contains(&surface) || japanese::is_particle(word),
            _ => list.contains(&surface),
        };
        if stop {
            variants.clear();
        }
        Token { range: 0..word.len(), surface, stem, variants, stop }
    }
}

/// A token of `word` where it stands, with what hangs on its place.
fn placed(word: &Word<'_>, mut token: Token) -> Token {
    token.range = word.range.clone();
    token.variants.extend(word.pair().filter(|_| !token.stop));
    token
}

/// つ|い|せ|k on the way to ついせき.
fn is_half_a_syllable(typed: &str, last: &Word<'_>) -> bool {
    let kana_before = typed[..last.range.start].ends_with(|c: char| matches!(c, '\u{3041}'..='\u{3096}'));
    let letters = fold(last.text);
    let few = letters.len() <= 2 && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    kana_before && last.range.end == typed.len() && few
}
