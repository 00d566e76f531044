//! A real WordPress as the help centre behind the bridge: what is written there is the app's a moment later.

use super::{away, until};
use crate::{house::SECRET, shape};
use anyhow::Result;
use std::{sync::Arc, time::Duration};
use store_server::{HelpKind, HelpSettings, Options, Running, Server, WordPressSettings};
use tests::shops::{
    free_port,
    real::Real,
    site::{self, Addresses},
};

const SELDOM: Duration = Duration::from_secs(3600);

/// A site, and a bridge before it.
struct Library {
    site: Arc<Real>,
    bridge: Running,
}

impl Library {
    /// The site tells the bridge what was edited, or the bridge looks by itself every so often.
    async fn open(addresses: Addresses, every: Option<Duration>) -> Result<Self> {
        let port = free_port()?;
        let hook = format!("http://127.0.0.1:{port}/hooks/help");
        let site = away(move || {
            let site = site::start(addresses, every.is_none().then_some((hook.as_str(), SECRET)))?;
            site.play(&["write", "returns", "en", "returns", "How do I return an item?", "<p>Print the label.</p>"])?;
            Ok(site)
        });
        let site = site.await?;
        let source = HelpKind::WordPress(WordPressSettings {
            url: site.url.parse()?,
            posts: "faq".to_owned(),
            topics: Some("faq-topics".to_owned()),
            languages: Some("languages".to_owned()),
            language: "en".to_owned(),
        });
        let help = HelpSettings { source, every: every.unwrap_or(SELDOM), webhook_secret: Some(SECRET.to_owned()) };
        let address = ([127, 0, 0, 1], port).into();
        let bridge = Server::start(Options { help: Some(help), address, ..Options::default() }).await?;
        Ok(Self { site: Arc::new(site), bridge })
    }

    /// An editor does something; waits until an article in a language is there as hoped, or is not. Says how long after
    /// WordPress had done it.
    async fn shows(&self, words: &[&str], at: (&str, &str), hoped: impl Fn(Option<&str>) -> bool) -> Result<Duration> {
        let (site, told) = (Arc::clone(&self.site), words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        away(move || site.play(&told.iter().map(String::as_str).collect::<Vec<_>>())).await?;
        let (language, id) = at;
        until(&format!("{words:?}"), || {
            let articles = self.bridge.articles(language)?;
            Ok(hoped(articles.iter().find(|article| article.id == id).map(|article| &*article.html)))
        })
        .await
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real WordPress: cargo xtask test --shop wordpress"]
async fn what_is_written_edited_and_thrown_away_is_so_in_the_help_a_moment_later() -> Result<()> {
    let library = Library::open(Addresses::Pretty, None).await?;
    let text =
        "<p>Within <strong>2–3 days</strong>, <a href=\"/faq/returns/\">back</a> in 30.</p><script>alert(1)</script>";
    let write = ["write", "delivery-time", "en", "shipping", "How long does delivery take?", text];
    let there = |html: Option<&str>| html.is_some_and(|html| html.contains("<strong>2–3 days</strong>"));
    let written = library.shows(&write, ("en", "shipping/delivery-time"), there).await?;
    let article = library.bridge.articles("en")?.into_iter().find(|article| article.id == "shipping/delivery-time");
    let html = article.map(|article| article.html).unwrap_or_default();
    assert!(!html.contains("script") && !html.contains("alert"), "a script in a post went further: {html}");
    assert!(html.contains("article:returns/returns"), "a link within the site leads to its article: {html}");

    let german = ["write", "lieferzeit", "de", "shipping", "Wie lange dauert die Lieferung?", "<p>2–3 Werktage.</p>"];
    let there = |html: Option<&str>| html.is_some_and(|html| html.contains("Werktage"));
    library.shows(&german, ("de", "shipping/lieferzeit"), there).await?;
    assert!(library.bridge.articles("en")?.iter().all(|article| article.id != "shipping/lieferzeit"));

    let there = |html: Option<&str>| html.is_some_and(|html| html.contains("tomorrow"));
    let at = ("en", "shipping/delivery-time");
    let edited = library.shows(&["edit", "delivery-time", "<p>It is there tomorrow.</p>"], at, there).await?;
    let taken_back = library.shows(&["draft", "delivery-time"], at, |html| html.is_none()).await?;
    let thrown = library.shows(&["trash", "lieferzeit"], ("de", "shipping/lieferzeit"), |html| html.is_none()).await?;
    assert_eq!(library.bridge.articles("en")?.len(), 1, "the other article stays");
    println!(
        "with a webhook: written {written:?}, edited {edited:?}, taken back {taken_back:?}, thrown away {thrown:?}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real WordPress: cargo xtask test --shop wordpress"]
async fn a_site_with_plain_addresses_that_tells_nobody_is_read_at_every_look() -> Result<()> {
    let library = Library::open(Addresses::Plain, Some(Duration::from_millis(200))).await?;
    assert_eq!(library.bridge.articles("en")?.len(), 1);
    let at = ("en", "returns/returns");
    let there = |html: Option<&str>| html.is_some_and(|html| html.contains("Keep the label"));
    let edited = library.shows(&["edit", "returns", "<p>Keep the label.</p>"], at, there).await?;
    let thrown = library.shows(&["trash", "returns"], at, |html| html.is_none()).await?;
    println!("measured: with a look every 0.2 seconds: edited {edited:?}, thrown away {thrown:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real WordPress: cargo xtask test --shop wordpress"]
async fn a_real_wordpress_still_answers_in_the_shape_that_was_captured() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let into = folder.path().to_owned();
    away(move || site::start(Addresses::Pretty, None)?.capture(&into, &[])).await?;
    shape::holds("wordpress", folder.path())
}
