//! Links: which of those to elsewhere may be opened, and those by which others open the app.

use crate::{Error, Inner, alerts::Notice, queries::app::LinkArgs};
use url::Url;

/// Leads to the list of notices.
pub(crate) const NOTICES: &str = "doorstep://notices";

/// Leads to an article of the help.
pub(crate) fn of_article(id: &str) -> String {
    format!("doorstep://help/{}", segment(id))
}

/// Leads to what a notice is about.
pub(crate) fn of(notice: &Notice) -> String {
    match (&notice.request_id, &notice.order_id) {
        (Some(id), _) => format!("doorstep://requests/{}", segment(id)),
        (None, Some(id)) => format!("doorstep://orders/{}", segment(id)),
        (None, None) => NOTICES.to_owned(),
    }
}

/// The address inside the window that a link from outside leads to; none if it is no link of the app's.
///
/// `doorstep://orders/ID`, `doorstep://requests/ID`, `doorstep://help/ARTICLE#HEADING`, `doorstep://notices`,
/// `doorstep://open`.
pub fn screen(link: &str) -> Option<String> {
    let url = Url::parse(link).ok().filter(|url| url.scheme() == "doorstep")?;
    if link.len() > LONGEST || !url.username().is_empty() || url.password().is_some() || url.port().is_some() {
        return None;
    }
    let mut segments = url.path_segments().into_iter().flatten().filter(|segment| !segment.is_empty());
    let (id, more) = (segments.next(), segments.next());
    // An id is handed on as it was encoded, and never names another screen.
    match (url.host_str()?, id, more) {
        ("orders", Some(id), None) => Some(format!("#/orders/{id}")),
        ("requests", Some(id), None) => Some(format!("#/requests/{id}")),
        ("help", Some(id), None) => Some(format!("#/article/{id}{}", heading(&url))),
        ("help", None, None) => Some("#/help".to_owned()),
        ("orders", None, None) => Some("#/orders".to_owned()),
        ("notices", None, None) => Some("#/notices".to_owned()),
        ("open", None, None) => Some("#/".to_owned()),
        _ => None,
    }
}

/// The heading that a link leads to, as the address inside the window has it.
fn heading(link: &Url) -> String {
    // What is encoded stays so; the rest must not end the value.
    let named = link.fragment().filter(|named| !named.is_empty());
    named.map_or(String::new(), |named| format!("?at={}", named.replace('&', "%26").replace('+', "%2B")))
}

fn segment(id: &str) -> String {
    url::form_urlencoded::byte_serialize(id.as_bytes()).collect()
}

/// Longer than any link of the app's.
const LONGEST: usize = 2_000;

/// Opens a link in the system's browser or mail program; only what such a program is for.
pub(crate) fn open(engine: &Inner, args: &LinkArgs) -> Result<(), Error> {
    let url: Url = args.url.parse().map_err(|_| Error::Link(args.url.clone()))?;
    if !matches!(url.scheme(), "https" | "http" | "mailto" | "tel") {
        return Err(Error::Link(args.url.clone()));
    }
    Ok(engine.host.open_link(url.as_str())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_from_outside_leads_to_its_screen_or_nowhere() {
        assert_eq!(screen("doorstep://orders/ord-1").as_deref(), Some("#/orders/ord-1"));
        assert_eq!(
            screen("doorstep://help/shipping%2Ftrack-a-package").as_deref(),
            Some("#/article/shipping%2Ftrack-a-package")
        );
        assert_eq!(screen("doorstep://help/a#s-late").as_deref(), Some("#/article/a?at=s-late"));
        assert_eq!(screen("doorstep://help/a#s-%D7%90&in=de").as_deref(), Some("#/article/a?at=s-%D7%90%26in=de"));
        assert_eq!(screen("doorstep://notices").as_deref(), Some("#/notices"));
        for foreign in [
            "https://orders/ord-1",
            "doorstep://orders/a/b",
            "doorstep://settings",
            "doorstep://me:secret@orders/1",
            "doorstep:orders",
            "orders/1",
            "javascript:alert(1)",
        ] {
            assert_eq!(screen(foreign), None, "{foreign}");
        }
        assert_eq!(screen(&format!("doorstep://orders/{}", "x".repeat(3_000))), None);
    }
}
