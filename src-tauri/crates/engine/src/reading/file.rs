//! Bookmarks as the file that browsers import: the Netscape form, shelves as folders.

use crate::{link, queries::reading::BookmarkView};

/// The file of `bookmarks`, in their order, under a folder named after the store.
pub(super) fn of(store: &str, bookmarks: &[BookmarkView]) -> String {
    let store = escaped(store);
    let mut lines = vec![
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>".to_owned(),
        "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">".to_owned(),
        format!("<TITLE>{store}</TITLE>"),
        format!("<H1>{store}</H1>"),
        "<DL><p>".to_owned(),
        format!("<DT><H3>{store}</H3>"),
        "<DL><p>".to_owned(),
    ];
    for shelf in shelves(bookmarks) {
        if let Some(shelf) = shelf {
            lines.push(format!("<DT><H3>{}</H3>", escaped(shelf)));
            lines.push("<DL><p>".to_owned());
        }
        lines.extend(bookmarks.iter().filter(|bookmark| title(bookmark) == shelf).map(entry));
        lines.extend(shelf.map(|_| "</DL><p>".to_owned()));
    }
    lines.extend(["</DL><p>".to_owned(), "</DL><p>".to_owned()]);
    lines.join("\n") + "\n"
}

/// The titles of the shelves in the order in which they come up; none stands for what has no shelf here.
fn shelves(bookmarks: &[BookmarkView]) -> Vec<Option<&str>> {
    let mut shelves = Vec::new();
    for shelf in bookmarks.iter().map(title) {
        if !shelves.contains(&shelf) {
            shelves.push(shelf);
        }
    }
    shelves
}

fn title(bookmark: &BookmarkView) -> Option<&str> {
    bookmark.category_title.as_ref().map(|title| title.text.as_str())
}

fn entry(bookmark: &BookmarkView) -> String {
    let (link, since) = (link::of_article(&bookmark.id), bookmark.at.as_second());
    format!("<DT><A HREF=\"{}\" ADD_DATE=\"{since}\">{}</A>", escaped(&link), escaped(&bookmark.title.text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queries::help::TextView;
    use expect_test::expect;
    use store_api::Timestamp;

    fn bookmark(id: &str, title: &str, shelf: Option<&str>) -> BookmarkView {
        let category_title = shelf.map(|shelf| TextView::new(shelf, "en"));
        let at = Timestamp::from_second(1_700_000_000).expect("a time");
        BookmarkView { id: id.to_owned(), title: TextView::new(title, "en"), category_title, at }
    }

    #[test]
    fn bookmarks_become_a_file_with_a_folder_for_each_shelf() {
        let bookmarks = [
            bookmark("shipping/track-a-package", "Track a package", Some("Shipping & delivery")),
            bookmark("returns/refunds", "\"Refunds\" <soon>", Some("Returns")),
            bookmark("shipping/costs", "Costs", Some("Shipping & delivery")),
            bookmark("gone", "No longer here", None),
        ];
        expect![[r#"
            <!DOCTYPE NETSCAPE-Bookmark-file-1>
            <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
            <TITLE>Larkspur</TITLE>
            <H1>Larkspur</H1>
            <DL><p>
            <DT><H3>Larkspur</H3>
            <DL><p>
            <DT><H3>Shipping &amp; delivery</H3>
            <DL><p>
            <DT><A HREF="doorstep://help/shipping%2Ftrack-a-package" ADD_DATE="1700000000">Track a package</A>
            <DT><A HREF="doorstep://help/shipping%2Fcosts" ADD_DATE="1700000000">Costs</A>
            </DL><p>
            <DT><H3>Returns</H3>
            <DL><p>
            <DT><A HREF="doorstep://help/returns%2Frefunds" ADD_DATE="1700000000">&quot;Refunds&quot; &lt;soon&gt;</A>
            </DL><p>
            <DT><A HREF="doorstep://help/gone" ADD_DATE="1700000000">No longer here</A>
            </DL><p>
            </DL><p>
        "#]]
        .assert_eq(&of("Larkspur", &bookmarks));
    }
}
