//! tantivy, which is what a Rust program would take off the shelf: any word, the last one open, with or without slips.

use super::{engine::Engine, pages::Page};
use ::tantivy::{
    Index, IndexReader, TantivyDocument, Term,
    collector::TopDocs,
    doc,
    query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value as _},
    tokenizer::{
        AsciiFoldingFilter, Language, LowerCaser, NgramTokenizer, RemoveLongFilter, SimpleTokenizer, Stemmer,
        TextAnalyzer,
    },
};
use anyhow::{Context as _, Result};
use std::path::Path;

/// The fields and what a match in each is worth.
const FIELDS: [(&str, f32); 4] = [("title", 4.0), ("keywords", 3.0), ("headings", 2.0), ("body", 1.0)];
const WORDS: &str = "words";
const MEMORY: usize = 200_000_000;

pub(super) fn build(language: &str, pages: &[Page], folder: &Path) -> Result<()> {
    let index = Index::create_in_dir(folder, schema())?;
    index.tokenizers().register(WORDS, analyzer(language)?);
    let field = |name: &str| index.schema().get_field(name);
    let (id, [title, keywords, headings, body]) = (field("id")?, fields(&index)?);
    let mut writer = index.writer::<TantivyDocument>(MEMORY)?;
    for page in pages {
        writer.add_document(doc!(
            id => page.id.as_str(), title => page.title.as_str(), keywords => page.handles(),
            headings => page.headings.as_str(), body => page.body.as_str(),
        ))?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
}

pub(super) fn open(language: &str, fuzzy: bool, folder: &Path) -> Result<Open> {
    let index = Index::open_in_dir(folder)?;
    let analyzer = analyzer(language)?;
    Ok(Open { fields: fields(&index)?, id: index.schema().get_field("id")?, reader: index.reader()?, analyzer, fuzzy })
}

/// An open index.
pub(super) struct Open {
    fields: [Field; 4],
    id: Field,
    reader: IndexReader,
    analyzer: TextAnalyzer,
    fuzzy: bool,
}

impl Engine for Open {
    fn find(&mut self, typed: &str, limit: usize) -> Result<Vec<String>> {
        let searcher = self.reader.searcher();
        let found = searcher.search(&self.query(typed), &TopDocs::with_limit(limit).order_by_score())?;
        let id = |(_, address)| {
            let page: TantivyDocument = searcher.doc(address)?;
            Ok(page.get_first(self.id).and_then(|id| id.as_str()).context("a page has an id")?.to_owned())
        };
        found.into_iter().map(id).collect()
    }
}

impl Open {
    fn query(&mut self, typed: &str) -> BooleanQuery {
        let mut words = Vec::new();
        self.analyzer.token_stream(typed).process(&mut |token| words.push(token.text.clone()));
        let open = typed.ends_with(char::is_alphanumeric).then(|| words.len().saturating_sub(1));
        let mut clauses = Vec::new();
        for (place, word) in words.iter().enumerate() {
            for (field, (_, boost)) in self.fields.iter().zip(FIELDS) {
                clauses.extend(self.word(Term::from_field_text(*field, word), open == Some(place), boost));
            }
        }
        BooleanQuery::new(clauses)
    }

    fn word(&self, term: Term, open: bool, boost: f32) -> Vec<(Occur, Box<dyn Query>)> {
        let should =
            |query: Box<dyn Query>, boost| (Occur::Should, Box::new(BoostQuery::new(query, boost)) as Box<dyn Query>);
        let length = term.value().as_str().map_or(0, |text| text.chars().count());
        let slips = if !self.fuzzy || length < 4 { 0 } else { 1 + u8::from(length > 7) };
        let exact = should(Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs)), boost);
        let near = match (open, slips) {
            (true, slips) => Some(FuzzyTermQuery::new_prefix(term, slips, true)),
            (false, 0) => None,
            (false, slips) => Some(FuzzyTermQuery::new(term, slips, true)),
        };
        std::iter::once(exact).chain(near.map(|near| should(Box::new(near), boost / 2.0))).collect()
    }
}

fn schema() -> Schema {
    let mut schema = Schema::builder();
    schema.add_text_field("id", STRING | STORED);
    let words = TextFieldIndexing::default().set_tokenizer(WORDS).set_index_option(IndexRecordOption::WithFreqs);
    for (name, _) in FIELDS {
        schema.add_text_field(name, TextOptions::default().set_indexing_options(words.clone()));
    }
    schema.build()
}

fn fields(index: &Index) -> Result<[Field; 4]> {
    let field = |(name, _): (&str, f32)| index.schema().get_field(name);
    let [title, keywords, headings, body] = FIELDS.map(field);
    Ok([title?, keywords?, headings?, body?])
}

/// One and two letters where a script has no spaces, stems where it has them for the language.
fn analyzer(language: &str) -> Result<TextAnalyzer> {
    if ["ja", "ko", "zh"].contains(&language) {
        return Ok(TextAnalyzer::builder(NgramTokenizer::new(1, 2, false)?).filter(LowerCaser).build());
    }
    let words =
        TextAnalyzer::builder(SimpleTokenizer::default()).filter(RemoveLongFilter::limit(40)).filter(LowerCaser);
    Ok(match stemmer(language) {
        Some(stemmer) => words.filter(Stemmer::new(stemmer)).filter(AsciiFoldingFilter).build(),
        None => words.filter(AsciiFoldingFilter).build(),
    })
}

fn stemmer(language: &str) -> Option<Language> {
    Some(match language {
        "da" => Language::Danish,
        "de" => Language::German,
        "el" => Language::Greek,
        "en" => Language::English,
        "es" => Language::Spanish,
        "fi" => Language::Finnish,
        "fr" => Language::French,
        "hu" => Language::Hungarian,
        "it" => Language::Italian,
        "nl" => Language::Dutch,
        "pt" => Language::Portuguese,
        "ru" => Language::Russian,
        "sv" => Language::Swedish,
        "tr" => Language::Turkish,
        _ => return None,
    })
}
