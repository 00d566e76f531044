//! Documents to a segment.

use super::{
    Document,
    champions::Champions,
    compounds,
    handles::{Handles, normal},
    lists::{Lists, MOST},
    plan::is_number,
    segment::{Documents, Lengths, Segment, Spellings, strength_code},
    vocabulary::Vocabulary,
};
use crate::analysis::{Analyser, Word};
use rustc_hash::FxHashMap;
use std::{ops::Range, rc::Rc};

/// What a stem is worth of a full match.
const STEM: f32 = 0.85;
/// The fields: how much a word in it says, and how much its length takes away.
const FIELDS: [(f32, f32); 5] = [(4.0, 0.4), (3.0, 0.4), (2.5, 0.4), (1.0, 0.5), (3.0, 0.4)];
const TITLE: usize = 0;
const KEYWORDS: usize = 1;
const QUESTIONS: usize = 4;

/// The segment of these documents; `lengths` are those of an older one beside it.
pub(super) fn build(analyser: &Analyser, documents: &[Document<'_>], lengths: Option<Lengths>) -> Segment {
    let documents = &documents[..documents.len().min(MOST)];
    let lengths = lengths.unwrap_or_else(|| measure(documents));
    let mut builder = Builder::new(analyser, lengths);
    for document in documents {
        builder.add(document);
    }
    builder.finish()
}

/// The texts of a document by field.
fn fields<'a>(document: &Document<'a>) -> [Vec<&'a str>; 5] {
    let keywords = document.keywords.iter().map(String::as_str).collect();
    let questions = document.questions.iter().map(String::as_str).collect();
    [vec![document.title], keywords, vec![document.headings], vec![document.body], questions]
}

fn measure(documents: &[Document<'_>]) -> Lengths {
    let mut sums = [0; 5];
    let mut counts = [0; 5];
    for document in documents {
        for (field, texts) in fields(document).iter().enumerate() {
            let bytes: usize = texts.iter().map(|text| text.len()).sum();
            sums[field] += bytes;
            counts[field] += usize::from(bytes > 0);
        }
    }
    Lengths(std::array::from_fn(|field| (sums[field] as f32 / counts[field].max(1) as f32).max(1.0)))
}

/// A word of a text, read.
#[derive(Clone)]
struct Read {
    term: u32,
    surface: Rc<str>,
    stop: bool,
}

struct Builder<'a> {
    analyser: &'a Analyser,
    lengths: Lengths,
    /// Words as they are written.
    read: FxHashMap<String, Read>,
    terms: FxHashMap<Rc<str>, u32>,
    forms: Vec<(u32, u32, u8)>,
    postings: Vec<(u32, u32, u8)>,
    spellings: FxHashMap<u32, Box<str>>,
    /// How strongly each term stands in the document at hand, and which those are.
    strengths: Vec<f32>,
    touched: Vec<u32>,
    documents: Documents,
    handles: Handles,
}

impl<'a> Builder<'a> {
    fn new(analyser: &'a Analyser, lengths: Lengths) -> Self {
        Self {
            analyser,
            lengths,
            read: FxHashMap::default(),
            terms: FxHashMap::default(),
            forms: Vec::new(),
            postings: Vec::new(),
            spellings: FxHashMap::default(),
            strengths: Vec::new(),
            touched: Vec::new(),
            documents: Documents::default(),
            handles: Handles::default(),
        }
    }

    fn add(&mut self, document: &Document<'_>) {
        let number = self.documents.ids.len() as u32;
        for (field, texts) in fields(document).into_iter().enumerate() {
            let (weight, shrink) = FIELDS[field];
            let bytes: usize = texts.iter().map(|text| text.len()).sum();
            let each = weight / (1.0 - shrink + shrink * bytes as f32 / self.lengths.0[field]);
            for text in texts {
                let words = self.count(text, each, field == QUESTIONS);
                if [TITLE, KEYWORDS, QUESTIONS].contains(&field) {
                    self.handles.push(&normal(words.iter().map(|(range, word)| (range.clone(), &**word))));
                }
            }
        }
        for term in self.touched.drain(..) {
            let strength = std::mem::take(&mut self.strengths[term as usize]);
            self.postings.push((term, number, strength_code(strength)));
        }
        self.handles.end();
        self.documents.ids.push(document.id.into());
        self.documents.digests.push(document.digest);
        self.documents.favours.push((document.favour.clamp(0.0, 1.0) * 255.0) as u8);
    }

    /// Counts the words of a text; gives them for its normal form. The numbers in a question are the customer's.
    fn count(&mut self, text: &str, weight: f32, question: bool) -> Vec<(Range<usize>, Rc<str>)> {
        let analyser = self.analyser;
        let mut words = analyser.words(text);
        words.retain(|word| !(question && is_number(word.text)));
        let count = |word: Word<'_>| {
            let read = self.read(word.text);
            self.strengthen(read.term, weight);
            if let Some((pair, _)) = word.pair().filter(|_| !read.stop) {
                let pair = self.term(&pair);
                self.strengthen(pair, weight);
            }
            (word.range, read.surface)
        };
        words.into_iter().map(count).collect()
    }

    /// Reads a word; the forms of each different one go to the vocabulary once.
    fn read(&mut self, word: &str) -> Read {
        if let Some(read) = self.read.get(word) {
            return read.clone();
        }
        let token = self.analyser.read(word);
        let term = self.term(&token.surface);
        if token.stem != token.surface {
            self.form(&token.stem, term, STEM);
        }
        for (variant, worth) in &token.variants {
            self.form(variant, term, *worth);
        }
        let spelling = word.to_lowercase();
        if spelling != token.surface {
            self.spellings.entry(term).or_insert_with(|| spelling.into());
        }
        let read = Read { term, surface: token.surface.into(), stop: token.stop };
        self.read.insert(word.to_owned(), read.clone());
        read
    }

    fn form(&mut self, form: &str, word: u32, worth: f32) {
        let form = self.term(form);
        self.forms.push((form, word, (worth * 255.0) as u8));
    }

    fn strengthen(&mut self, term: u32, weight: f32) {
        let strength = &mut self.strengths[term as usize];
        if *strength == 0.0 {
            self.touched.push(term);
        }
        *strength += weight;
    }

    fn term(&mut self, text: &str) -> u32 {
        if let Some(&term) = self.terms.get(text) {
            return term;
        }
        let term = self.terms.len() as u32;
        self.terms.insert(text.into(), term);
        self.strengths.push(0.0);
        term
    }

    fn finish(self) -> Segment {
        let mut sorted: Vec<(&str, u32)> = self.terms.iter().map(|(text, term)| (&**text, *term)).collect();
        sorted.sort_unstable();
        let mut places = vec![0; sorted.len()];
        for (place, (_, term)) in sorted.iter().enumerate() {
            places[*term as usize] = place as u32;
        }
        let vocabulary = Vocabulary::new(sorted.iter().map(|(text, _)| *text));
        let place = |term: u32| places[term as usize];
        let postings = self.postings.into_iter().map(|(term, document, code)| (place(term), document, code));
        let postings = Lists::new(places.len(), postings.collect());
        let forms = self.forms.into_iter().map(|(form, word, code)| (place(form), place(word), code));
        let mut forms: Vec<(u32, u32, u8)> = forms.collect();
        if self.analyser.has_compounds() {
            forms.extend(compounds::forms(&vocabulary, &postings));
        }
        let forms = Lists::new(places.len(), forms);
        let spellings = self.spellings.into_iter().map(|(term, spelling)| (place(term), spelling));
        let mut spellings = Spellings(spellings.collect());
        spellings.0.sort_unstable();
        let champions = Champions::new(&vocabulary, &postings, self.documents.ids.len());
        let mut handles = self.handles;
        handles.sort(&self.documents.favours);
        Segment {
            documents: self.documents,
            lengths: self.lengths,
            vocabulary,
            postings,
            forms,
            spellings,
            handles,
            champions,
        }
    }
}
