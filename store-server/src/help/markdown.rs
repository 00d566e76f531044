//! Markdown into plain HTML.

use super::complaint::{Complaints, line_at};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};

/// The body of an article as HTML, still with the links as they were written.
pub(super) fn to_html(text: &str, body_at: usize, complaints: &mut Complaints<'_>) -> String {
    let body = text.get(body_at..).unwrap_or_default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(body, options).into_offset_iter().filter_map(|(event, range)| {
        let source = body.get(range.clone()).unwrap_or_default();
        match event {
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                if !source.starts_with("<!--") && !source.starts_with("</") {
                    let line = line_at(text, body_at + range.start);
                    complaints.warning(Some(line), "raw HTML is left out; write Markdown, or an .html file");
                }
                None
            }
            Event::Html(_) | Event::End(TagEnd::HtmlBlock) => None,
            event => Some(event),
        }
    });
    let mut html = String::with_capacity(body.len() * 2);
    push_html(&mut html, events);
    html
}
