//! What each element of a page becomes in an article.

use scraper::{ElementRef, Node};

/// Deeper nesting is a broken page, and would only exhaust the stack.
pub(super) const DEEPEST: usize = 100;

/// Whose habits a page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect<'a> {
    /// Any web page.
    Page,
    /// A page of an HTML manual, whose classes and hidden variants mean something; of this module.
    Manual { module: &'a str },
}

/// What to do with an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Leave it out with all that is in it.
    Skip,
    /// Only its content matters; which may be blocks or words.
    Transparent,
    /// Words in a tag of ours, or in none.
    Inline(Option<&'static str>),
    Link,
    Image,
    Break,
    Paragraph,
    /// A paragraph that stands out.
    Lead,
    Heading(u8),
    Preformatted,
    /// A tag of ours around blocks.
    Around(&'static str),
    List(&'static str),
    /// A tag of ours around words, or around blocks if there are several.
    Cell(&'static str),
    /// Blocks that are the entries of one list.
    Entries,
    /// Small blocks that stand side by side.
    Row,
}

/// A node that matters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Child<'a> {
    Text(&'a str),
    Element(ElementRef<'a>),
}

/// The children of an element, of variants only the one that fits.
pub(super) fn children<'a>(element: ElementRef<'a>, dialect: Dialect<'_>) -> Vec<Child<'a>> {
    let all = element.children().filter_map(|node| match node.value() {
        Node::Text(text) => Some(Child::Text(text)),
        Node::Element(_) => ElementRef::wrap(node).map(Child::Element),
        _ => None,
    });
    match dialect {
        Dialect::Manual { module } if has_class(element, "switch") || has_class(element, "switchinline") => {
            variants(element, module)
        }
        _ => all.collect(),
    }
}

/// Variants for other systems or modules stand side by side, hidden until a script knows the reader's: the module's
/// own fits, else the default one, else all of them have to.
fn variants<'a>(element: ElementRef<'a>, module: &str) -> Vec<Child<'a>> {
    let named = |wanted: &str| {
        let mut variants = element.child_elements();
        variants.find(|it| has_class(*it, wanted)).map(|it| vec![Child::Element(it)])
    };
    let default = || {
        let mut variants = element.child_elements();
        let default = variants.find(|it| it.attr("id").is_some_and(|id| id.starts_with("default")))?;
        default.text().any(|text| !text.trim().is_empty()).then(|| vec![Child::Element(default)])
    };
    let all = || element.child_elements().flat_map(|it| [Child::Element(it), Child::Text(" ")]).collect();
    named(application(module)).or_else(default).unwrap_or_else(all)
}

/// The word by which variants name a module. What all modules share, the manual itself shows as for its first.
fn application(module: &str) -> &'static str {
    match module {
        "scalc" => "CALC",
        "simpress" => "IMPRESS",
        "sdraw" => "DRAW",
        "sdatabase" => "BASE",
        "smath" => "MATH",
        "schart" => "CHART",
        "sbasic" => "BASIC",
        _ => "WRITER",
    }
}

pub(super) fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|own| own == class)
}

/// Decides by the classes of a manual, else by the element's name.
pub(super) fn role(element: ElementRef<'_>, dialect: Dialect<'_>) -> Role {
    match dialect {
        Dialect::Page if is_hidden(element) => Role::Skip,
        Dialect::Page => by_name(element.value().name()),
        Dialect::Manual { .. } => {
            element.value().classes().find_map(by_class).unwrap_or_else(|| by_name(element.value().name()))
        }
    }
}

fn is_hidden(element: ElementRef<'_>) -> bool {
    let style = element.attr("style").unwrap_or_default();
    element.attr("hidden").is_some() || style.replace(' ', "").contains("display:none")
}

fn by_class(class: &str) -> Option<Role> {
    Some(match class {
        "noteicon" => Role::Skip,
        "note" | "tip" | "warning" | "howtoget" => Role::Around("blockquote"),
        "howtogetheader" => Role::Lead,
        "related" => Role::Heading(2),
        "relatedbody" => Role::Entries,
        "icontable" => Role::Row,
        "emph" | "menuitem" | "widget" => Role::Inline(Some("strong")),
        "literal" | "input" => Role::Inline(Some("code")),
        "keycode" => Role::Inline(Some("kbd")),
        _ => return None,
    })
}

fn by_name(name: &str) -> Role {
    match name {
        "script" | "style" | "noscript" | "template" | "nav" | "aside" | "footer" | "form" | "input" | "button"
        | "select" | "textarea" | "iframe" | "object" | "embed" | "svg" | "math" | "canvas" | "audio" | "video"
        | "map" | "meta" | "link" | "head" | "title" | "colgroup" | "col" | "hr" => Role::Skip,
        "b" | "strong" => Role::Inline(Some("strong")),
        "i" | "em" | "cite" | "dfn" | "var" => Role::Inline(Some("em")),
        "code" | "tt" | "samp" => Role::Inline(Some("code")),
        "kbd" => Role::Inline(Some("kbd")),
        "sup" => Role::Inline(Some("sup")),
        "sub" => Role::Inline(Some("sub")),
        "s" | "del" | "strike" => Role::Inline(Some("s")),
        "a" => Role::Link,
        "img" => Role::Image,
        "br" => Role::Break,
        name => block_by_name(name),
    }
}

fn block_by_name(name: &str) -> Role {
    match name {
        "p" => Role::Paragraph,
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" | "h5" | "h6" => Role::Heading(4),
        "pre" | "listing" => Role::Preformatted,
        "blockquote" => Role::Around("blockquote"),
        "dl" => Role::Around("dl"),
        "table" => Role::Around("table"),
        "thead" => Role::Around("thead"),
        "tbody" | "tfoot" => Role::Around("tbody"),
        "tr" => Role::Around("tr"),
        "ul" | "menu" | "dir" => Role::List("ul"),
        "ol" => Role::List("ol"),
        "li" => Role::Cell("li"),
        "dt" => Role::Cell("dt"),
        "dd" => Role::Cell("dd"),
        "td" => Role::Cell("td"),
        "th" => Role::Cell("th"),
        "caption" => Role::Cell("caption"),
        "summary" => Role::Lead,
        "div" | "section" | "article" | "main" | "header" | "figure" | "details" | "hgroup" | "address" | "center"
        | "body" | "fieldset" | "figcaption" | "search" => Role::Transparent,
        _ => Role::Inline(None),
    }
}

/// Whether this element is part of a line of words, and not a block or around blocks.
pub(super) fn is_inline(element: ElementRef<'_>, dialect: Dialect<'_>) -> bool {
    holds_no_block(element, dialect, 0)
}

fn holds_no_block(element: ElementRef<'_>, dialect: Dialect<'_>, depth: usize) -> bool {
    match role(element, dialect) {
        Role::Inline(_) | Role::Link => {
            depth == DEEPEST || element.child_elements().all(|child| holds_no_block(child, dialect, depth + 1))
        }
        Role::Image | Role::Break | Role::Skip => true,
        _ => false,
    }
}
