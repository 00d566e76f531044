//! Promises about every answer: problems, compression, and what the store says of itself.

use super::asking::{Log, Subject, ask};
use anyhow::{Context, Result, ensure};
use reqwest::{
    Client, Method, StatusCode,
    header::{ACCEPT_ENCODING, CONTENT_TYPE},
};
use store_api::{problem::ProblemCode, routes, store::Feature};

pub(super) async fn an_unknown_path_is_a_problem(subject: &Subject) -> Result<()> {
    for path in ["/v1/no-such-thing", "/no-such-thing", "/v1/media/0000"] {
        let answer = ask(subject.get(path)).await?;
        answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context(path)?;
    }
    Ok(())
}

pub(super) async fn a_wrong_method_is_a_problem(subject: &Subject) -> Result<()> {
    for (method, path) in
        [(Method::DELETE, routes::STORE), (Method::POST, routes::CHANGES), (Method::GET, routes::ORDER_LOOKUP)]
    {
        let answer = ask(subject.request(method, path)).await?;
        answer.is_problem(StatusCode::METHOD_NOT_ALLOWED, ProblemCode::MethodNotAllowed).context(path)?;
        ensure!(!answer.header("allow").is_empty(), "{path}: nothing says what is allowed");
    }
    Ok(())
}

pub(super) async fn a_missing_or_bad_token_is_a_problem(subject: &Subject) -> Result<()> {
    let without = ask(subject.get(routes::CHANGES)).await?;
    without.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized).context("without a token")?;
    ensure!(without.header("www-authenticate").starts_with("Bearer"), "nothing asks for a bearer token");
    let bad = ask(subject.get(routes::CHANGES).bearer_auth("nobody-ever-had-this-token")).await?;
    bad.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized).context("with a bad token")
}

pub(super) async fn a_body_that_is_not_json_is_a_problem(subject: &Subject) -> Result<()> {
    for body in ["", "{", "[]", r#"{"email":7,"number":[]}"#] {
        let request = subject.request(Method::POST, routes::ORDER_LOOKUP).header(CONTENT_TYPE, "application/json");
        let answer = ask(request.body(body)).await?;
        answer.is_problem(StatusCode::BAD_REQUEST, ProblemCode::BadRequest).with_context(|| body.to_owned())?;
    }
    Ok(())
}

pub(super) async fn answers_come_in_zstd_br_and_gzip(subject: &Subject) -> Result<()> {
    let path = subject.help_path().await?;
    let plain = ask(subject.get(&path)).await?;
    ensure!(plain.header("content-encoding").is_empty(), "compressed without being asked");
    ensure!(plain.body.len() > 1024, "the help log is too small to try this");
    let readers = [
        ("zstd", Client::builder().no_gzip().no_brotli()),
        ("br", Client::builder().no_gzip().no_zstd()),
        ("gzip", Client::builder().no_brotli().no_zstd()),
    ];
    for (encoding, reader) in readers {
        let packed = ask(subject.get(&path).header(ACCEPT_ENCODING, encoding)).await?;
        ensure!(packed.header("content-encoding") == encoding, "{encoding} was not used");
        ensure!(packed.header("vary").to_lowercase().contains("accept-encoding"), "a cache would mix up encodings");
        ensure!(packed.body.len() < plain.body.len(), "{encoding} saves nothing");
        let unpacked = reader.build()?.get(subject.url(&path)).send().await?.bytes().await?;
        ensure!(unpacked == plain.body, "{encoding} holds something else");
    }
    Ok(())
}

pub(super) async fn every_language_of_the_store_has_a_help_log(subject: &Subject) -> Result<()> {
    let store = subject.store().await?;
    ensure!(store.languages.contains(&store.default_language), "the default language is not among the languages");
    for language in &store.languages {
        let path = routes::help_changes(language);
        subject.page(Log { path: &path, token: None }, None).await.with_context(|| language.clone())?;
    }
    Ok(())
}

pub(super) async fn what_a_store_leaves_out_is_not_found(subject: &Subject) -> Result<()> {
    let language = &subject.store().await?.default_language;
    for (feature, method, path) in [
        (Feature::Requests, Method::POST, routes::REQUESTS.to_owned()),
        (Feature::Requests, Method::POST, routes::ATTACHMENTS.to_owned()),
        (Feature::Votes, Method::PUT, routes::vote(language, "no-such-article")),
        (Feature::Notices, Method::PUT, routes::READ_UNTIL.to_owned()),
        (Feature::OrderLookup, Method::POST, routes::ORDER_LOOKUP.to_owned()),
        (Feature::Stream, Method::GET, routes::STREAM.to_owned()),
    ] {
        if subject.has(&feature).await.is_err() {
            let answer = ask(subject.request(method, &path)).await;
            let not_found = answer.and_then(|answer| answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound));
            not_found.with_context(|| format!("{path}, and the store does not name `{feature}`"))?;
        }
    }
    Ok(())
}

pub(super) async fn the_store_speaks_in_standard_codes(subject: &Subject) -> Result<()> {
    let store = subject.store().await?;
    let currencies = store.currencies.rates.keys().chain([&store.currencies.base]);
    for code in currencies {
        ensure!(code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()), "{code} is no ISO 4217 code");
    }
    for (code, rate) in &store.currencies.rates {
        ensure!(rate.parse::<f64>().is_ok_and(|rate| rate > 0.0), "the rate of {code} is {rate:?}");
    }
    for language in &store.languages {
        let plain = language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        ensure!(plain && (2..=35).contains(&language.len()), "{language:?} is no BCP 47 tag");
    }
    Ok(())
}
