//! The locales as they are written: parsed by Fluent's own parser, with the line each message stands in.

use crate::{
    LANGUAGES,
    tree::{Offence, Page, pages},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// Stands in a text for a variable.
pub(crate) const GAP: char = '\u{fffc}';

/// One language with all its files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Locale {
    pub(crate) language: String,
    pub(crate) files: Vec<Page>,
    pub(crate) messages: Vec<Message>,
    /// What the parser did not understand.
    pub(crate) junk: Vec<Offence>,
}

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) has_value: bool,
    pub(crate) attributes: BTreeSet<String>,
    pub(crate) variables: BTreeSet<String>,
    /// What is said, each variant by itself, without spaces around it.
    pub(crate) texts: Vec<String>,
    pub(crate) selectors: Vec<Selector>,
    /// What stands in braces and is neither a variable nor a choice between variants.
    pub(crate) odd: Vec<&'static str>,
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(crate) struct Selector {
    pub(crate) variable: String,
    /// The variables that each variant says, by its key.
    pub(crate) variants: BTreeMap<String, BTreeSet<String>>,
    pub(crate) default: String,
}

impl Locale {
    pub(crate) fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The file's name without its folder.
    pub(crate) fn name<'p>(&self, path: &'p str) -> &'p str {
        path.rsplit('/').next().unwrap_or(path)
    }
}

impl Message {
    pub(crate) fn offence(&self, what: impl std::fmt::Display) -> Offence {
        Offence { path: self.path.clone(), line: self.line, what: format!("{}: {what}", self.id) }
    }
}

/// Every language, in the order of [`LANGUAGES`]; one without a folder has no files.
pub(crate) fn locales() -> Vec<Locale> {
    let files = pages(&[".ftl"]);
    let of = |language: &str| {
        let folder = format!("locales/{language}/");
        files.iter().filter(|page| page.path.starts_with(&folder)).cloned().collect()
    };
    LANGUAGES.iter().map(|language| locale(language, of(language))).collect()
}

/// The languages besides English that have a folder, each with English.
pub(crate) fn translations() -> Vec<(Locale, Locale)> {
    let mut all = locales();
    let english = all.remove(0);
    all.into_iter().filter(|locale| !locale.files.is_empty()).map(|locale| (english.clone(), locale)).collect()
}

pub(crate) fn locale(language: &str, files: Vec<Page>) -> Locale {
    let mut locale = Locale { language: language.to_owned(), ..Locale::default() };
    for page in &files {
        read(page, &mut locale);
    }
    locale.files = files;
    locale
}

fn read(page: &Page, into: &mut Locale) {
    let source = page.text.as_str();
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, vec![]),
        Err((resource, errors)) => (resource, errors),
    };
    let line = |at: usize| 1 + source[..at].matches('\n').count();
    into.junk.extend(errors.iter().map(|error| page.offence(line(error.pos.start), error.kind.to_string())));
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => {
                let at = term.id.name.as_ptr() as usize - source.as_ptr() as usize;
                into.junk.push(page.offence(line(at), format!("-{}: terms are not used here", term.id.name)));
                continue;
            }
            _ => continue,
        };
        let mut message = Message {
            id: id.to_owned(),
            path: page.path.clone(),
            line: line(id.as_ptr() as usize - source.as_ptr() as usize),
            has_value: value.is_some(),
            attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
            variables: BTreeSet::new(),
            texts: vec![],
            selectors: vec![],
            odd: vec![],
        };
        for pattern in value.iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            let variables = message.listen(pattern);
            message.variables.extend(variables);
        }
        into.messages.push(message);
    }
}

impl Message {
    /// Notes what `pattern` says, and returns its variables.
    fn listen(&mut self, pattern: &Pattern<&str>) -> BTreeSet<String> {
        let (mut text, mut variables) = (String::new(), BTreeSet::new());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push(GAP);
                    variables.extend(self.look_into(expression));
                }
            }
        }
        self.texts.push(text.trim().to_owned());
        variables
    }

    fn look_into(&mut self, expression: &Expression<&str>) -> BTreeSet<String> {
        match expression {
            Expression::Inline(inline) => BTreeSet::from_iter(self.variable(inline)),
            Expression::Select { selector, variants } => {
                let variable = self.variable(selector).unwrap_or_default();
                let said = variants.iter().map(|variant| (key(variant), self.listen(&variant.value))).collect();
                let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
                let selector = Selector { variable: variable.clone(), variants: said, default };
                let variables = selector.variants.values().flatten().cloned().chain([variable]).collect();
                self.selectors.push(selector);
                variables
            }
        }
    }

    fn variable(&mut self, inline: &InlineExpression<&str>) -> Option<String> {
        self.odd.push(match inline {
            InlineExpression::VariableReference { id } => return Some(id.name.to_owned()),
            InlineExpression::StringLiteral { .. } => "a string in braces",
            InlineExpression::NumberLiteral { .. } => "a number in braces",
            InlineExpression::FunctionReference { .. } => "a function",
            InlineExpression::MessageReference { .. } => "a reference to another message",
            InlineExpression::TermReference { .. } => "a reference to a term",
            InlineExpression::Placeable { .. } => "braces in braces",
        });
        None
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

/// A locale of one file, for the cases of the checks.
pub(crate) fn sample(language: &str, text: &str) -> Locale {
    locale(language, vec![Page::new(&format!("locales/{language}/app.ftl"), text)])
}

#[test]
fn messages_are_read_with_their_lines_variables_and_variants() {
    let locale = sample(
        "en",
        "# c
a = One

b-c = Hi { $who }
    .title = T
d =
    { $n ->
        [one] x
       *[other] { $n } y
    }
",
    );
    let lines: Vec<_> = locale.messages.iter().map(|message| (message.id.as_str(), message.line)).collect();
    assert_eq!(lines, [("a", 2), ("b-c", 4), ("d", 6)]);
    let selector = &locale.messages[2].selectors[0];
    assert_eq!((selector.variable.as_str(), selector.default.as_str(), selector.variants.len()), ("n", "other", 2));
    assert_eq!(locale.messages[1].texts, ["Hi \u{fffc}", "T"]);
    assert_eq!(locale.messages[1].variables, BTreeSet::from(["who".to_owned()]));
}
