//! Links inside the help centre, once everything is read: fragments become headings that exist.

use super::{
    complaint::{Complaint, Severity},
    tidy::{Body, Reference},
};
use std::collections::BTreeMap;

/// Every article that was read: by id, by language.
pub(super) type Index<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a Body>>;

/// Whose links are settled.
#[derive(Clone, Copy, Debug)]
pub(super) struct From<'a> {
    pub(super) file: &'a str,
    pub(super) language: &'a str,
    pub(super) id: &'a str,
}

/// The article's HTML with its links leading to what is there.
pub(super) fn settle(from: From<'_>, body: &Body, index: &Index<'_>, complaints: &mut Vec<Complaint>) -> String {
    const LINK: &str = "<a href=\"";
    let mut out = String::with_capacity(body.html.len());
    let mut rest = body.html.as_str();
    let mut references = body.references.iter();
    while let Some(at) = rest.find(LINK) {
        let (before, link) = rest.split_at(at);
        out.push_str(before);
        let inside = link.get(LINK.len()..).unwrap_or_default();
        let ours = inside.starts_with("article:") || inside.starts_with('#');
        let (open, after) = link.split_at(link.find('>').map_or(link.len(), |end| end + 1));
        match ours.then(|| references.next()).flatten() {
            None => {
                out.push_str(open);
                rest = after;
            }
            Some(reference) => match href(from, reference, index, complaints) {
                Some(href) => {
                    out.push_str(&format!("{LINK}{}\">", escape(&href)));
                    rest = after;
                }
                None => {
                    let (words, after) = after.split_at(after.find("</a>").unwrap_or(after.len()));
                    out.push_str(words);
                    rest = after.strip_prefix("</a>").unwrap_or(after);
                }
            },
        }
    }
    out.push_str(rest);
    out
}

/// Where a link leads now; `None` if nowhere.
fn href(from: From<'_>, link: &Reference, index: &Index<'_>, complaints: &mut Vec<Complaint>) -> Option<String> {
    let id = link.id.as_deref().unwrap_or(from.id);
    let mut complain = |text: String| {
        let file = from.file.to_owned();
        complaints.push(Complaint { file, line: link.line, severity: Severity::Warning, text });
    };
    let Some(languages) = index.get(id) else {
        complain(format!("dead link: the article {id} was left out"));
        return None;
    };
    let heading = link.fragment.as_deref().filter(|fragment| !fragment.is_empty()).and_then(|fragment| {
        let heading = heading(languages, from.language, fragment);
        if heading.is_none() {
            complain(format!("dead link: there is no heading #{fragment} in {id}"));
        }
        heading.flatten()
    });
    match (link.id.is_some(), heading) {
        (true, Some(heading)) => Some(format!("article:{id}#{heading}")),
        (true, None) => Some(format!("article:{id}")),
        (false, Some(heading)) => Some(format!("#{heading}")),
        (false, None) => None,
    }
}

/// The heading for a fragment in the language, or in another one: there the heading with the same number is meant.
fn heading(languages: &BTreeMap<&str, &Body>, language: &str, fragment: &str) -> Option<Option<String>> {
    let own = languages.get(language);
    if let Some(mark) = own.and_then(|body| body.marks.get(fragment)) {
        return Some(mark.clone());
    }
    let (other, mark) = languages.values().find_map(|body| Some((body, body.marks.get(fragment)?)))?;
    let Some(own) = own else { return Some(mark.clone()) };
    let number = other.headings.iter().position(|heading| Some(heading) == mark.as_ref());
    let same = own.headings.len() == other.headings.len();
    Some(number.filter(|_| same).and_then(|number| own.headings.get(number).cloned()))
}

fn escape(href: &str) -> String {
    href.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
