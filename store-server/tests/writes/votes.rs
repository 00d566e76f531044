//! Votes on articles, with and without an account.

use crate::house::{House, Visitor};
use anyhow::Result;
use reqwest::StatusCode;
use serde_json::{Value, json};
use store_api::{
    Timestamp,
    help::Article,
    problem::ProblemCode,
    routes,
    write::{MAX_TEXT, VoteReason},
};
use store_server::Votes;

pub(crate) const ARTICLE: &str = "shipping/track a package";

pub(crate) fn publish(house: &House) -> Result<()> {
    let article: Article = serde_json::from_value(json!({
        "id": ARTICLE, "category": "shipping", "position": 1, "title": "Track a package", "html": "<p>…</p>",
        "updated_at": Timestamp::UNIX_EPOCH,
    }))?;
    Ok(house.server.put_article("en", &article)?)
}

async fn vote(visitor: &Visitor, key: &str, body: &Value) -> Result<StatusCode> {
    Ok(visitor.put(&routes::vote("en", ARTICLE), key, body).await?.status)
}

#[tokio::test]
async fn a_vote_counts_once_and_a_later_one_of_the_same_reader_takes_its_place() -> Result<()> {
    let house = House::open().await?;
    publish(&house)?;
    let (nobody, customer) = (house.nobody(), house.customer().await?);
    let no = json!({ "voter": "a", "helpful": false, "reason": "unclear", "text": "Which button?" });
    assert_eq!(vote(&nobody, "k1", &no).await?, StatusCode::NO_CONTENT);
    assert_eq!(vote(&customer, "k1", &no).await?, StatusCode::NO_CONTENT, "signed in by now");
    assert_eq!(vote(&customer, "k2", &json!({ "voter": "b", "helpful": true })).await?, StatusCode::NO_CONTENT);
    let why_not = vec![(Some(VoteReason::Unclear), "Which button?".to_owned())];
    assert_eq!(house.server.votes("en", ARTICLE)?, Votes { yes: 1, no: 1, why_not });

    vote(&nobody, "k3", &json!({ "voter": "a", "helpful": true })).await?;
    assert_eq!(house.server.votes("en", ARTICLE)?, Votes { yes: 2, no: 0, why_not: Vec::new() });
    vote(&nobody, "k1", &no).await?;
    assert_eq!(house.server.votes("en", ARTICLE)?.yes, 2, "an old vote that comes late again changes nothing");
    Ok(())
}

#[tokio::test]
async fn a_vote_on_what_is_not_there_or_with_what_cannot_be_is_a_problem() -> Result<()> {
    let house = House::open().await?;
    publish(&house)?;
    let (nobody, yes) = (house.nobody(), json!({ "voter": "a", "helpful": true }));
    for (language, article) in [("en", "none"), ("xx", ARTICLE)] {
        nobody.put(&routes::vote(language, article), "k", &yes).await?.is_problem(404, ProblemCode::NotFound)?;
    }
    for (pointer, body) in [
        ("/voter", json!({ "voter": "", "helpful": true })),
        ("/text", json!({ "voter": "a", "helpful": true, "text": "é".repeat(MAX_TEXT + 1) })),
        ("/reason", json!({ "voter": "a", "helpful": false, "reason": "r".repeat(65) })),
    ] {
        let problem = nobody.put(&routes::vote("en", ARTICLE), "k", &body).await?.problem()?;
        assert_eq!(problem, (422, ProblemCode::Invalid, Some(pointer.to_owned())));
    }
    assert_eq!(house.server.votes("en", ARTICLE)?, Votes::default());
    Ok(())
}
