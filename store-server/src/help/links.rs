//! Where a link or a picture in an article leads.

use super::{pictures::Pictures, source::File};
use std::collections::BTreeSet;

/// How a folder is laid out, as far as links need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// `<language>/<category>/<article>.md`
    Folder,
    /// `<language>/text/<module>/…/<page>.html`
    Manual,
}

/// Everything that an article can link to.
#[derive(Debug)]
pub(super) struct Shelf<'a> {
    pub(super) layout: Layout,
    /// Ids of articles in whatever language: a reader is shown the nearest one that exists.
    ids: BTreeSet<String>,
    pub(super) pictures: Pictures<'a>,
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Article {
        id: String,
        fragment: Option<String>,
    },
    /// Another place on the same page.
    Here(String),
    Outside(String),
    /// Nowhere, and why.
    Dead(String),
}

/// Which article a page is, and what a relative link on it starts from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) id: &'a str,
    /// Path of the file.
    pub(super) path: &'a str,
    /// What `<base href>` says.
    pub(super) base: Option<&'a str>,
}

impl Layout {
    /// The id of the article in a file, the same in every language; `None` if an article cannot be there.
    pub(super) fn id(self, path: &str) -> Option<String> {
        let (_language, inside) = path.split_once('/')?;
        let (stem, extension) = inside.rsplit_once('.')?;
        match self {
            Self::Folder => {
                let page = matches!(extension, "md" | "html" | "htm");
                (page && stem.matches('/').count() == 1 && !stem.ends_with("/_category")).then(|| stem.to_owned())
            }
            Self::Manual => (inside.starts_with("text/") && extension == "html").then(|| inside.to_owned()),
        }
    }

    /// The category of the article with this id.
    pub(super) fn category(self, id: &str) -> &str {
        let mut parts = id.split('/');
        match self {
            Self::Folder => parts.next(),
            Self::Manual => parts.nth(1),
        }
        .unwrap_or_default()
    }
}

impl<'a> Shelf<'a> {
    pub(super) fn new(layout: Layout, files: &'a [File], root: &str) -> Self {
        let inside = files.iter().filter_map(|file| Some((file.path.strip_prefix(root)?, file)));
        Self {
            layout,
            ids: inside.clone().filter_map(|(path, _)| layout.id(path)).collect(),
            pictures: Pictures::new(inside),
        }
    }

    /// Where `href` on the page at `place` leads.
    pub(super) fn target(&self, place: Place<'_>, href: &str) -> Target {
        let href = href.trim();
        if let Some(outside) = outside(href) {
            return outside;
        }
        let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
        let fragment = Some(decode(fragment)).filter(|fragment| !fragment.is_empty());
        let address = address.split('?').next().unwrap_or_default();
        if address.is_empty() {
            return fragment.map_or_else(|| Target::Dead("the link is empty".to_owned()), Target::Here);
        }
        let Some(path) = resolve(place, address) else {
            return Target::Dead(format!("{address} leads out of the folder"));
        };
        match self.layout.id(&path) {
            Some(id) if id == place.id => Target::Here(fragment.unwrap_or_default()),
            Some(id) if self.ids.contains(&id) => Target::Article { id, fragment },
            Some(_) => Target::Dead(format!("dead link: there is no article {address}")),
            None => Target::Dead(format!("dead link: {address} is not an article")),
        }
    }
}

/// The path of a file that is named relative to the page at `place`.
pub(super) fn resolve(place: Place<'_>, address: &str) -> Option<String> {
    let address = decode(address);
    let mut parts: Vec<&str> = Vec::new();
    let folder = place.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let base = place.base.map(|base| base.rsplit_once('/').map_or("", |(folder, _)| folder)).unwrap_or_default();
    let absolute = address.starts_with('/');
    let steps = [folder, base].into_iter().filter(|_| !absolute).chain([address.as_str()]);
    for step in steps.flat_map(|steps| steps.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            step => parts.push(step),
        }
    }
    Some(parts.join("/"))
}

/// What has a scheme, or a server.
fn outside(href: &str) -> Option<Target> {
    if href.starts_with("//") {
        return Some(Target::Outside(format!("https:{href}")));
    }
    let (scheme, _) = href.split_once(':')?;
    if scheme.contains(['/', '#', '?', '.']) {
        return None;
    }
    Some(match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" | "mailto" | "tel" => Target::Outside(href.to_owned()),
        other => Target::Dead(format!("links with {other}: are left out")),
    })
}

/// Undoes percent encoding.
pub(crate) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place<'_> = Place { id: "orders/cancel", path: "de/orders/cancel.md", base: None };

    fn shelf(files: &[File]) -> Shelf<'_> {
        Shelf::new(Layout::Folder, files, "")
    }

    fn file(path: &str) -> File {
        File { path: path.to_owned(), bytes: Vec::new().into(), modified: None }
    }

    #[test]
    fn a_relative_path_is_an_article_in_whatever_language_it_exists() {
        let files = [file("en/shipping/größe.md")];
        let target = shelf(&files).target(PLACE, "../shipping/gr%C3%B6%C3%9Fe.md#A%20b");
        assert_eq!(target, Target::Article { id: "shipping/größe".into(), fragment: Some("A b".into()) });
    }

    #[test]
    fn a_link_to_the_page_itself_stays_on_it() {
        let files = [file("de/orders/cancel.md")];
        assert_eq!(shelf(&files).target(PLACE, "cancel.md#when"), Target::Here("when".into()));
        assert_eq!(shelf(&files).target(PLACE, "#when"), Target::Here("when".into()));
    }

    #[test]
    fn a_link_out_of_the_folder_or_into_a_script_is_dead() {
        for href in ["../../../secret.md", "javascript:alert(1)", "missing.md", "", "notes.txt"] {
            assert!(matches!(shelf(&[]).target(PLACE, href), Target::Dead(_)), "{href}");
        }
    }

    #[test]
    fn what_has_a_server_is_outside() {
        let target = shelf(&[]).target(PLACE, "//example.com/a");
        assert_eq!(target, Target::Outside("https://example.com/a".into()));
    }

    #[test]
    fn a_base_in_the_head_of_a_page_moves_its_links() {
        let place = Place { id: "x", path: "en-US/text/scalc/guide/a.html", base: Some("../../../../") };
        assert_eq!(resolve(place, "media/helpimg/a.png").as_deref(), Some("media/helpimg/a.png"));
    }
}
