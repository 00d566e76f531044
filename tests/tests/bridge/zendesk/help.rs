//! A Zendesk's help centre as the bridge's, with every trap that its documentation tells of.

use super::*;
use serde_json::json;
use tests::photo::photo;

#[tokio::test(flavor = "multi_thread")]
async fn articles_of_each_locale_become_a_language_in_the_order_of_the_help_centre() -> Result<()> {
    let library = Library::open().await?;
    assert_eq!(library.ids("en")?, ["20/103", "20/101", "21/102"], "what is promoted comes first");
    assert_eq!(library.ids("de")?, ["20/101", "21/102"]);
    let article = library.article("en", "20/101")?;
    assert_eq!(article.title, "Track a parcel");
    assert_eq!(article.keywords, ["where is my parcel", "tracking number"]);
    assert_eq!(
        article.updated_at.to_string(),
        "2026-10-12T14:05:00Z",
        "when its text was edited, not when it was moved"
    );
    assert_eq!(library.article("en", "20/103")?.title, "Duties & taxes");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn sections_stand_in_the_order_of_their_categories_and_say_which_they_are_if_two_are_called_alike() -> Result<()>
{
    let library = Library::open().await?;
    let titles = |language: &str| -> Result<Vec<(u32, String, String)>> {
        let mut titles: Vec<_> =
            library.bridge.categories(language)?.into_iter().map(|it| (it.position, it.title, it.summary)).collect();
        titles.sort();
        Ok(titles)
    };
    let told = |position, title: &str, summary: &str| (position, title.to_owned(), summary.to_owned());
    let english = [told(1, "Orders: Questions", "From our door to yours."), told(2, "Buying: Questions", "")];
    assert_eq!(titles("en")?, english);
    assert_eq!(titles("de")?, [told(1, "Versand", ""), told(2, "Rückgabe", "")]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_locales_of_a_language_are_one_and_the_main_one_is_shown() -> Result<()> {
    let library = Library::open().await?;
    assert_eq!(library.article("en", "20/101")?.title, "Track a parcel");
    let calls = library.account.calls();
    assert!(!calls.iter().any(|call| call.path.contains("/en-gb/") || call.path.contains("/zh-cn/")), "{calls:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_and_what_is_for_some_people_only_are_listed_to_a_token_and_shown_to_nobody() -> Result<()> {
    let library = Library::before(Account::open(Manner::Open).await?, Some(token())).await?;
    let calls = library.account.calls();
    assert!(calls.iter().all(|call| call.signed), "{calls:?}");
    assert_eq!(library.ids("en")?, ["20/103", "20/101", "21/102"]);
    library.account.set("en-us", 103, "user_segment_id", 77);
    library.account.set("en-us", 105, "draft", false);
    library.tell().await?;
    library.until(|it| Ok(it.ids("en")? == ["20/101", "21/105", "21/102"])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_goes_no_further_and_links_lead_to_articles_whatever_words_are_behind_their_numbers() -> Result<()> {
    let library = Library::open().await?;
    let html = library.article("en", "20/101")?.html;
    assert!(!html.contains("alert"), "{html}");
    assert!(html.contains("\"article:21/102#") && html.contains("\"article:20/103\""), "{html}");
    assert!(html.contains(&format!("\"{}/hc/en-us/requests/new?a=1&amp;b=2\"", library.account.url)), "{html}");
    // The article is not there in German, but somewhere.
    assert!(library.article("de", "20/101")?.html.contains("\"article:20/103\""));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_lie_elsewhere_without_an_ending_and_come_all_the_same() -> Result<()> {
    let account = Account::open(Manner::Open).await?;
    account.show("9001", &photo(1, 4));
    let library = Library::before(account, None).await?;
    let html = library.article("en", "20/101")?.html;
    assert!(html.contains("<img src=\"media:"), "{html}");
    let library = Library::open().await?;
    assert!(!library.article("en", "20/101")?.html.contains("<img"), "one that cannot be had is left out");
    library.account.show("9001", &photo(1, 4));
    library.account.set("en-us", 101, "title", "Track it");
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "20/101")?.html.contains("<img"))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_that_is_marked_as_outdated_is_older_than_its_source() -> Result<()> {
    let library = Library::open().await?;
    let (source, behind) = (library.article("en", "21/102")?, library.article("de", "21/102")?);
    assert!(behind.updated_at < source.updated_at, "{} and {}", behind.updated_at, source.updated_at);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_read_by_cursors_and_never_where_a_link_leads() -> Result<()> {
    let account = Account::open(Manner::Open).await?;
    account.change("en-us", |articles| {
        let one = articles[0].clone();
        articles.extend((0..250).map(|number| {
            let mut other = one.clone();
            other["id"] = (1000 + number).into();
            other["created_at"] = format!("2026-02-01T00:{:02}:{:02}Z", number / 60, number % 60).into();
            other
        }));
    });
    let library = Library::before(account, Some(token())).await?;
    assert_eq!(library.ids("en")?.len(), 253);
    let calls = library.account.calls();
    let pages: Vec<_> = calls.iter().filter(|call| call.path.ends_with("/en-us/articles.json")).collect();
    assert_eq!(pages.len(), 3, "{pages:?}");
    let by =
        |call: &&Call| (call.asked["page[size]"].as_str() == "100", call.asked["sort_by"].as_str() == "created_at");
    assert!(pages.iter().all(|call| by(call) == (true, true)), "{pages:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_a_new_article_and_one_that_was_archived_are_found_by_the_lists() -> Result<()> {
    let library = Library::open().await?;
    library.account.set("en-us", 102, "body", "<p>Within 60 days.</p>");
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "21/102")?.html.contains("60 days"))).await?;
    library.account.change("en-us", |articles| articles.retain(|article| article["id"] != 103));
    library.tell().await?;
    library.until(|it| Ok(it.ids("en")? == ["20/101", "21/102"])).await?;
    let calls = library.account.calls();
    let asked = calls.iter().find(|call| call.path.ends_with("/en-us/articles/103.json")).context("a question")?;
    assert_eq!(asked.status, 404, "it was asked for by itself before it was called gone");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_lacks_what_there_is_takes_nothing_away() -> Result<()> {
    let library = Library::open().await?;
    library.account.behave(Manner::Forgetful);
    library.account.calls();
    library.tell().await?;
    library.asks("/articles/102.json", 2).await?;
    library.account.behave(Manner::Open);
    library.account.set("en-us", 101, "title", "Afterwards");
    library.tell().await?;
    library.until(|it| Ok(it.article("en", "20/101")?.title == "Afterwards")).await?;
    assert_eq!((library.ids("en")?.len(), library.ids("de")?.len()), (3, 2));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_failure_is_no_empty_help_centre() -> Result<()> {
    let library = Library::open().await?;
    for manner in [Manner::Closed, Manner::Ill(503), Manner::Ill(404), Manner::Page] {
        library.account.behave(manner);
        library.account.calls();
        library.tell().await?;
        library.asks("/locales.json", 1).await?;
        assert_eq!(library.ids("en")?.len(), 3, "{manner:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_pause_that_429_wants_is_waited_for_and_during_a_long_one_nothing_is_asked() -> Result<()> {
    let library = Library::before(Account::open(Manner::BusyOnce(1)).await?, None).await?;
    assert_eq!(library.ids("en")?.len(), 3, "a second later it was asked again");
    library.account.behave(Manner::Busy(3600));
    library.account.calls();
    library.tell().await?;
    library.asks("/locales.json", 1).await?;
    library.account.behave(Manner::Open);
    library.account.set("en-us", 101, "title", "Unseen for an hour");
    for _ in 0..3 {
        library.tell().await?;
    }
    // A second bridge, which nobody has sent away, is answered.
    let other = Server::start(options(&library.account.url, None)?).await?;
    assert!(other.articles("en")?.iter().any(|article| article.title == "Unseen for an hour"));
    assert_eq!(library.article("en", "20/101")?.title, "Track a parcel");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_help_centre_that_cannot_be_read_stops_the_start_in_one_line() -> Result<()> {
    async fn complaint(url: &str, token: Option<ZendeskToken>) -> Result<String> {
        let line = Server::start(options(url, token)?).await.err().context("it was started with")?.to_string();
        ensure!(!line.contains('\n'), "{line}");
        Ok(line.replace(url, "it"))
    }
    let account = Account::open(Manner::Closed).await?;
    let closed = "it/ shows nothing to people who have not signed in: an email and a token are needed";
    assert_eq!(complaint(&account.url, None).await?, closed);
    let wrong = ZendeskToken { token: "another".to_owned(), ..token() };
    let refused = format!("it/ does not take the token of {EMAIL}");
    assert_eq!(complaint(&account.url, Some(wrong)).await?, refused);
    account.behave(Manner::Page);
    let stranger = "it/ is no Zendesk that has this: it answers 200 OK <!doctype html><title>Welcome</title>";
    assert_eq!(complaint(&account.url, None).await?, stranger);
    account.behave(Manner::Ill(503));
    drop(Server::start(options(&account.url, None)?).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_not_zendesks_or_is_old_makes_nobody_look() -> Result<()> {
    let library = Library::open().await?;
    let hook = format!("{}/hooks/help", library.bridge.url());
    let body = json!({}).to_string();
    let now = Timestamp::now();
    assert_eq!(zendesk::tell(&hook, "somebody else's secret", &body, now).await?, 401);
    assert_eq!(zendesk::tell(&hook, SECRET, &body, now - jiff::SignedDuration::from_mins(6)).await?, 401);
    assert_eq!(zendesk::tell(&hook, SECRET, &body, now).await?, 204);
    Ok(())
}
