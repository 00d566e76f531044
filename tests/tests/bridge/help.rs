//! A WordPress, or a folder, as the help centre behind the bridge, with every trap that was found in a real WordPress.

use crate::house::SECRET;
use anyhow::{Context, Result, ensure};
use jiff::SignedDuration;
use std::{fs, time::Duration};
use store_api::{Timestamp, help::Article};
use store_server::{HelpKind, HelpSettings, Options, Running, Server, WordPressSettings};
use tests::shops::{
    self,
    wordpress::{Manner, Site},
};

const NEVER: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(10);

struct Library {
    site: Site,
    bridge: Running,
}

fn options(source: HelpKind, every: Duration) -> Options {
    let help = HelpSettings { source, every, webhook_secret: Some(SECRET.to_owned()) };
    Options { help: Some(help), ..Options::default() }
}

fn settings(url: &str) -> Result<HelpKind> {
    Ok(HelpKind::WordPress(WordPressSettings {
        url: url.parse()?,
        posts: "faq".to_owned(),
        topics: Some("faq-topics".to_owned()),
        languages: Some("languages".to_owned()),
        language: "en".to_owned(),
    }))
}

impl Library {
    async fn open(manner: Manner) -> Result<Self> {
        let site = Site::open(manner).await?;
        let bridge = Server::start(options(settings(&site.url)?, NEVER)).await?;
        Ok(Self { site, bridge })
    }

    fn ids(&self, language: &str) -> Result<Vec<String>> {
        let mut ids: Vec<_> = self.bridge.articles(language)?.into_iter().map(|article| article.id).collect();
        ids.sort();
        Ok(ids)
    }

    fn article(&self, language: &str, id: &str) -> Result<Article> {
        self.bridge.articles(language)?.into_iter().find(|article| article.id == id).context("no such article")
    }

    /// Somebody at the site says that help was edited.
    async fn tell(&self) -> Result<()> {
        let status = shops::tell_at(&format!("{}/hooks/help", self.bridge.url()), SECRET, "{}").await?;
        ensure!(status == 204, "the webhook was answered with {status}");
        Ok(())
    }

    async fn until(&self, hoped: impl Fn(&Self) -> Result<bool>) -> Result<()> {
        let waiting = async {
            while !hoped(self)? {
                tokio::time::sleep(GLANCE).await;
            }
            anyhow::Ok(())
        };
        tokio::time::timeout(PATIENCE, waiting).await.context("it never was so")?
    }

    /// Tells, and waits until the site was gone through.
    async fn look(&self) -> Result<()> {
        self.site.asked();
        self.tell().await?;
        self.until(|it| Ok(it.site.asked().iter().any(|asked| asked["_fields"] == "id,modified_gmt"))).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_become_articles_in_their_languages_and_topics() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    assert_eq!(library.ids("en")?, ["returns/returns", "shipping/change-order", "shipping/delivery-time"]);
    assert_eq!(library.ids("de")?.len(), 3);
    let article = library.article("en", "shipping/delivery-time")?;
    assert_eq!(article.title, "How long does delivery take?");
    assert_eq!(
        article.updated_at.to_string(),
        "2026-11-21T23:57:18Z",
        "modified_gmt is of UTC, though it does not say so"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_in_a_post_goes_no_further() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    let html = library.article("en", "shipping/delivery-time")?.html;
    assert!(html.contains("<strong>2–3 working days</strong>") && !html.contains("alert"), "{html}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_the_site_leads_to_the_article_and_another_stays_where_it_is() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    let url = library.site.url.clone();
    let links = format!("<p><a href='{url}/faq/returns'>a</a> <a href=\"/cart?a=1&amp;b=2\">b</a></p>");
    library.site.edit("change-order", &links, Timestamp::now());
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "shipping/change-order")?.html.contains("article:"))).await?;
    let html = library.article("en", "shipping/change-order")?.html;
    assert!(html.contains("\"article:returns/returns\""), "{html}");
    assert!(html.contains(&format!("\"{url}/cart?a=1&amp;b=2\"")), "{html}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_title_carries_entities_and_a_topic_too() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    library.site.change(|posts| posts[0]["title"]["rendered"] = "Duties &amp; taxes &#8211; <em>who</em> pays".into());
    library.site.edit("delivery-time", "<p>You do.</p>", Timestamp::now());
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "shipping/delivery-time")?.title == "Duties & taxes – who pays")).await?;
    let categories = library.bridge.categories("en")?;
    assert!(categories.iter().any(|category| category.title == "Shipping & delivery"), "{categories:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn modified_after_is_sent_with_its_z_and_overlaps() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    library.look().await?;
    library.site.asked();
    library.tell().await?;
    library
        .until(|it| {
            let asked = it.site.asked();
            Ok(asked.iter().any(|asked| asked.get("modified_after").is_some_and(|at| at == "2026-11-21T23:57:16Z")))
        })
        .await?;
    // Edited twice within a second: the second time its moment is the same.
    let moment: Timestamp = "2026-11-22T10:00:00Z".parse()?;
    for text in ["first", "second"] {
        library.site.edit("returns", &format!("<p>The {text} text.</p>"), moment);
        library.tell().await?;
        library.until(|it| Ok(it.article("en", "returns/returns")?.html.contains(text))).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_repeated_hour_of_autumn_an_edit_is_found_all_the_same() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    // By the site's own clock it is an hour older than what was read last.
    let earlier = "2026-11-21T23:57:18Z".parse::<Timestamp>()? - SignedDuration::from_mins(40);
    library.site.edit("returns", "<p>Edited in the second hour.</p>", earlier);
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "returns/returns")?.html.contains("second hour"))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_that_is_thrown_away_vanishes_silently_and_is_gone_here_too() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    library.site.change(|posts| posts.retain(|post| post["slug"] != "change-order"));
    library.tell().await?;
    library.until(|it| Ok(it.ids("en")? == ["returns/returns", "shipping/delivery-time"])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_that_was_read_before_a_look_failed_is_told_by_the_next() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    library.site.behave(Manner::Faint);
    library.site.edit("returns", "<p>Edited before it broke down.</p>", Timestamp::now());
    library.look().await?;
    library.site.behave(Manner::Pretty);
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "returns/returns")?.html.contains("before it broke down"))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_shrinks_between_its_pages_takes_nothing_away() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    library.site.change(|posts| {
        let one = posts[0].clone();
        posts.extend((0..300).map(|number| {
            let mut other = one.clone();
            other["id"] = (1000 + number).into();
            other["slug"] = format!("more-{number}").into();
            other["link"] = format!("http://127.0.0.1/faq/more-{number}/").into();
            other
        }));
    });
    library.tell().await?;
    library.until(|it| Ok(it.ids("en")?.len() == 303)).await?;
    library.site.behave(Manner::Shrinking);
    library.look().await?;
    library.site.behave(Manner::Ill);
    library.tell().await?;
    assert!(library.ids("en")?.len() >= 290, "what was not seen to be gone stays: {}", library.ids("en")?.len());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_of_401_are_no_empty_help_centre() -> Result<()> {
    let library = Library::open(Manner::Pretty).await?;
    for manner in [Manner::Closed, Manner::Ill] {
        library.site.behave(manner);
        library.tell().await?;
    }
    library.site.behave(Manner::Pretty);
    library.look().await?;
    assert_eq!(library.ids("en")?.len(), 3);
    let closed = Site::open(Manner::Closed).await?;
    let error = Server::start(options(settings(&closed.url)?, NEVER)).await.err().context("it was started with")?;
    assert_eq!(error.to_string(), format!("{}/ shows faq-topics only to people who sign in", closed.url));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_without_pretty_addresses_is_read_by_its_plain_ones() -> Result<()> {
    let library = Library::open(Manner::Plain).await?;
    assert_eq!(library.ids("en")?.len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_has_no_such_posts_stops_the_start_in_one_line() -> Result<()> {
    let site = Site::open(Manner::Pretty).await?;
    let HelpKind::WordPress(right) = settings(&site.url)? else { anyhow::bail!("not a WordPress") };
    let wrong = HelpKind::WordPress(WordPressSettings { posts: "knowledge".to_owned(), ..right });
    let error = Server::start(options(wrong, NEVER)).await.err().context("it was started with")?;
    let why = "has no knowledge: its post type or taxonomy needs show_in_rest, and its rest_base has to be that";
    assert_eq!(error.to_string(), format!("{}/ {why}", site.url));
    let elsewhere = tests::shops::replay::Replay::open("settled").await?;
    let url = elsewhere.url.replace("/shop-api", "");
    let error = Server::start(options(settings(&url)?, NEVER)).await.err().context("it was started with")?;
    assert_eq!(error.to_string(), format!("{url}/ is no WordPress with a REST API: it answers 404 Not Found "));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_read_again_when_one_of_its_files_is_another() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let shelf = folder.path().join("en/orders");
    fs::create_dir_all(&shelf)?;
    let page = |title: &str| format!("---\ntitle: {title}\n---\nText.\n");
    fs::write(shelf.join("cancel.md"), page("Cancel"))?;
    fs::write(shelf.join("track.md"), page("Track"))?;
    let bridge = Server::start(options(HelpKind::Folder(folder.path().to_owned()), Duration::from_millis(20))).await?;
    let titles = || -> Result<Vec<String>> {
        let mut titles: Vec<_> = bridge.articles("en")?.into_iter().map(|article| article.title).collect();
        titles.sort();
        Ok(titles)
    };
    assert_eq!(titles()?, ["Cancel", "Track"]);
    fs::write(shelf.join("cancel.md"), page("Cancel an order"))?;
    fs::remove_file(shelf.join("track.md"))?;
    let waiting = async {
        while titles().is_ok_and(|titles| titles != ["Cancel an order"]) {
            tokio::time::sleep(GLANCE).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.context("it was not read again")?;
    Ok(())
}
