//! The YAML block at the head of a page: title, order, keywords, what it is about and the day of the last change.

use super::complaint::{Complaints, line_at};
use jiff::{civil::Date, tz::TimeZone};
use serde_yaml_ng::{Mapping, Value};
use store_api::{
    Timestamp,
    order::{HelpTopic, OrderStatus},
};

/// Fewer keywords than this, and customers will not find the article in their own words.
const ENOUGH_KEYWORDS: usize = 8;
const FIELDS: [&str; 7] = ["title", "order", "summary", "keywords", "questions", "about", "updated"];

/// What a page says about itself.
#[derive(Debug, Default, PartialEq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) order: Option<u32>,
    pub(super) summary: Option<String>,
    pub(super) keywords: Vec<String>,
    keywords_line: Option<usize>,
    /// What customers ask who are helped by it.
    pub(super) questions: Vec<String>,
    pub(super) questions_line: Option<usize>,
    /// Help topics and order statuses.
    pub(super) about: Vec<String>,
    pub(super) updated: Option<Timestamp>,
    /// Where the body begins, in bytes.
    pub(super) body_at: usize,
}

/// Whether a page must begin with a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Block,
    /// A page in HTML has a head of its own.
    Nothing,
}

/// Reads the block, and complains where it falls short.
pub(super) fn read(text: &str, wanted: Wanted, complaints: &mut Complaints<'_>) -> FrontMatter {
    let Some((yaml, body_at)) = split(text) else {
        if wanted == Wanted::Block {
            complaints.error(Some(1), "no front matter: the file must begin with a block between two lines of ---");
        }
        return FrontMatter { body_at: start(text), ..FrontMatter::default() };
    };
    let fields = match serde_yaml_ng::from_str::<Option<Mapping>>(yaml) {
        Ok(fields) => fields.unwrap_or_default(),
        Err(error) => {
            let line = error.location().map_or(1, |place| place.line() + 1);
            complaints.error(Some(line), format!("the front matter is not valid YAML: {error}"));
            return FrontMatter { body_at, ..FrontMatter::default() };
        }
    };
    let mut block = Block { text: yaml, fields, complaints };
    block.complain_about_unknown();
    FrontMatter {
        title: block.string("title"),
        order: block.order(),
        summary: block.string("summary"),
        keywords: block.list("keywords"),
        about: block.about(),
        keywords_line: block.line("keywords"),
        questions: block.lines("questions"),
        questions_line: block.line("questions"),
        updated: block.updated(),
        body_at,
    }
}

impl FrontMatter {
    pub(super) fn complain_about_keywords(&self, complaints: &mut Complaints<'_>) {
        let count = self.keywords.len();
        if count < ENOUGH_KEYWORDS {
            let text = format!(
                "{count} keywords: customers find an article by the words they know, give it at least {ENOUGH_KEYWORDS}"
            );
            complaints.warning(self.keywords_line.or(Some(1)), text);
        }
    }
}

/// The YAML (with the line of its opening dashes, so that lines count from 1) and the offset behind the closing ones.
fn split(text: &str) -> Option<(&str, usize)> {
    let begin = start(text);
    let rest = text.get(begin..)?;
    let opening = rest.lines().next()?;
    if opening.trim_end() != "---" {
        return None;
    }
    let mut at = begin + opening.len() + 1;
    for line in text.get(at..)?.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((text.get(begin + opening.len()..at)?, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// Behind a byte order mark.
fn start(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}

struct Block<'a, 'b, 'f> {
    text: &'a str,
    fields: Mapping,
    complaints: &'b mut Complaints<'f>,
}

impl Block<'_, '_, '_> {
    fn line(&self, field: &str) -> Option<usize> {
        let wanted = format!("\n{field}:");
        self.text.find(&wanted).map(|offset| line_at(self.text, offset + 1))
    }

    fn string(&self, field: &str) -> Option<String> {
        let text = scalar(self.fields.get(field)?)?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn order(&mut self) -> Option<u32> {
        let value = self.fields.get("order")?;
        let order = value.as_u64().and_then(|order| u32::try_from(order).ok()).filter(|order| *order > 0);
        if order.is_none() {
            let line = self.line("order");
            self.complaints.warning(line, "order is not a number from 1; the article is placed by its name");
        }
        order
    }

    fn list(&self, field: &str) -> Vec<String> {
        let words: Vec<String> = match self.fields.get(field) {
            Some(Value::Sequence(list)) => list.iter().filter_map(scalar).collect(),
            Some(value) => scalar(value).unwrap_or_default().split(',').map(str::to_owned).collect(),
            None => Vec::new(),
        };
        words.into_iter().map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }

    /// Sentences may have commas in them, so only a list is several.
    fn lines(&self, field: &str) -> Vec<String> {
        match self.fields.get(field) {
            Some(Value::Sequence(_)) => self.list(field),
            _ => self.string(field).into_iter().collect(),
        }
    }

    fn about(&mut self) -> Vec<String> {
        let mut words = self.list("about");
        let topics = HelpTopic::KNOWN.iter().map(HelpTopic::as_str);
        let known: Vec<&str> = topics.chain(OrderStatus::KNOWN.iter().map(OrderStatus::as_str)).collect();
        for word in words.iter().filter(|word| !known.contains(&word.as_str())) {
            let line = self.line("about");
            self.complaints.warning(line, format!("\"{word}\" is neither a help topic nor an order status"));
        }
        words.retain(|word| known.contains(&word.as_str()));
        words
    }

    fn updated(&mut self) -> Option<Timestamp> {
        let text = self.string("updated")?;
        let day = text.parse::<Date>().ok().and_then(|day| day.to_zoned(TimeZone::UTC).ok());
        let at = text.parse::<Timestamp>().ok().or_else(|| day.map(|day| day.timestamp()));
        if at.is_none() {
            let line = self.line("updated");
            self.complaints.warning(line, format!("\"{text}\" is not a date: write it as 2026-10-12"));
        }
        at
    }

    fn complain_about_unknown(&mut self) {
        let keys: Vec<String> = self.fields.keys().filter_map(scalar).collect();
        for key in keys.iter().filter(|key| !FIELDS.contains(&key.as_str())) {
            let line = self.line(key);
            self.complaints.warning(line, format!("\"{key}\" is not a field of the front matter"));
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}
