//! Promises about attachments: sent in parts, resumed, checked, and nobody else's.

use super::{
    answer::Answer,
    asking::{Subject, ask, ask_patiently},
    logs,
    pen::{Pen, fresh},
};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Body, Method, RequestBuilder, StatusCode, header::CONTENT_TYPE};
use serde_json::{Value, json};
use std::{io, time::Duration};
use store_api::{
    problem::ProblemCode,
    routes::{self, ATTACHMENTS, REQUESTS},
    write::{ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES, UPLOAD_OFFSET, Upload},
};

const PDF: &str = "application/pdf";
/// More than fits into one packet.
const PART: usize = 60_000;

/// A file that nobody sent before.
pub(super) struct Paper {
    bytes: Vec<u8>,
    sha256: String,
}

impl Paper {
    /// About so many bytes that begin and end as a PDF does.
    pub(super) fn of(size: usize) -> Result<Self> {
        let line = format!("% {}\n", fresh()?);
        let bytes = format!("%PDF-1.7\n{}%%EOF\n", line.repeat(1 + size / line.len())).into_bytes();
        Ok(Self { sha256: logs::sha256(&bytes), bytes })
    }

    /// How a message names it.
    pub(super) fn named(&self) -> Value {
        json!({ "sha256": self.sha256, "name": "receipt.pdf", "content_type": PDF, "bytes": self.bytes.len() })
    }

    fn declared(&self) -> Value {
        json!({ "sha256": self.sha256, "content_type": PDF, "bytes": self.bytes.len() })
    }
}

impl Pen<'_> {
    /// Sends all of it.
    pub(super) async fn upload(&self, paper: &Paper) -> Result<()> {
        self.declare(&paper.declared()).await?.upload()?;
        let upload = self.part(paper, 0, &paper.bytes).await?.upload()?;
        ensure!(upload.whole, "all of it was sent, and it is not whole");
        Ok(())
    }

    async fn declare(&self, declared: &Value) -> Result<Answer> {
        ask_patiently(self.subject.request(Method::POST, ATTACHMENTS).bearer_auth(&self.token).json(declared)).await
    }

    async fn part(&self, paper: &Paper, offset: usize, bytes: &[u8]) -> Result<Answer> {
        ask_patiently(self.patch(paper, offset).body(bytes.to_owned())).await
    }

    fn patch(&self, paper: &Paper, offset: usize) -> RequestBuilder {
        let patch = self.subject.request(Method::PATCH, &routes::attachment(&paper.sha256)).bearer_auth(&self.token);
        patch.header(CONTENT_TYPE, "application/octet-stream").header(UPLOAD_OFFSET, offset)
    }

    async fn fetch(&self, paper: &Paper) -> Result<Answer> {
        ask(self.subject.get(&routes::attachment(&paper.sha256)).bearer_auth(&self.token)).await
    }

    async fn has(&self, paper: &Paper, offset: usize, whole: bool) -> Result<()> {
        self.declare(&paper.declared()).await?.is_at(offset, whole)
    }
}

impl Answer {
    fn upload(&self) -> Result<Upload> {
        ensure!(self.status == StatusCode::OK, "it answered {} {}", self.status, self.text());
        self.json()
    }

    fn is_at(&self, offset: usize, whole: bool) -> Result<()> {
        let upload = self.upload()?;
        ensure!(upload == Upload { offset: offset as u64, whole }, "expected {offset}, {whole}, and it is {upload:?}");
        Ok(())
    }
}

pub(super) async fn an_attachment_is_sent_in_parts_and_comes_back_whole(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(3 * PART)?);
    pen.has(&paper, 0, false).await.context("declared")?;
    let (first, rest) = paper.bytes.split_at(PART);
    pen.part(&paper, 0, first).await?.is_at(PART, false).context("the first part")?;
    pen.has(&paper, PART, false).await.context("declared again")?;
    pen.part(&paper, PART, rest).await?.is_at(paper.bytes.len(), true).context("the rest")?;
    pen.has(&paper, paper.bytes.len(), true).await.context("declared once it is whole")?;
    let answer = pen.fetch(&paper).await?;
    ensure!(answer.status == StatusCode::OK, "fetching it answered {}", answer.status);
    ensure!(answer.body == paper.bytes, "it comes back as something else");
    ensure!(answer.header("content-type") == PDF, "it comes back as {}", answer.header("content-type"));
    ensure!(answer.header("x-content-type-options") == "nosniff", "it may be sniffed");
    ensure!(!answer.header("cache-control").contains("public"), "a shared cache may keep it");
    Ok(())
}

pub(super) async fn an_upload_goes_on_after_a_cut(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(3 * PART)?);
    pen.has(&paper, 0, false).await?;
    pen.part(&paper, 0, &paper.bytes[..PART]).await?.is_at(PART, false)?;
    let cut = [Ok(paper.bytes[PART..2 * PART].to_owned()), Err(io::Error::from(io::ErrorKind::ConnectionReset))];
    let cut = Body::wrap_stream(tokio_stream::iter(cut));
    ensure!(ask(pen.patch(&paper, PART).body(cut)).await.is_err(), "half a request was answered");
    for _ in 0..50 {
        let there = usize::try_from(pen.declare(&paper.declared()).await?.upload()?.offset)?;
        ensure!((PART..=2 * PART).contains(&there), "after the cut {there} bytes are there");
        let rest = pen.part(&paper, there, &paper.bytes[there..]).await?;
        // What came before the cut may still be on its way into the store.
        if rest.status == StatusCode::CONFLICT {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        }
        rest.is_at(paper.bytes.len(), true)?;
        ensure!(pen.fetch(&paper).await?.body == paper.bytes, "it comes back as something else");
        return Ok(());
    }
    bail!("the store does not come to rest")
}

pub(super) async fn a_part_from_elsewhere_is_a_problem_and_spoils_nothing(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(PART)?);
    let undeclared = pen.part(&paper, 0, b"%PDF-").await?;
    undeclared.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context("nobody declared it")?;
    pen.has(&paper, 0, false).await?;
    let there = paper.bytes.len() - 10;
    pen.part(&paper, 0, &paper.bytes[..there]).await?.is_at(there, false)?;
    for offset in [0, there - 1, there + 1] {
        let wrong = pen.part(&paper, offset, &paper.bytes[offset..][..5]).await?;
        wrong.is_problem(StatusCode::CONFLICT, ProblemCode::WrongOffset).with_context(|| format!("from {offset}"))?;
        let told = wrong.header(UPLOAD_OFFSET);
        ensure!(told == there.to_string(), "{UPLOAD_OFFSET} says {told:?} instead of {there}");
    }
    let longer = pen.part(&paper, there, b"and more than was declared").await?;
    ensure!(longer.status.is_client_error(), "more than was declared was answered {}", longer.status);
    let there = usize::try_from(pen.declare(&paper.declared()).await?.upload()?.offset)?;
    let rest = pen.part(&paper, there, &paper.bytes[there..]).await?;
    rest.is_at(paper.bytes.len(), true).context("the right part after wrong ones")
}

pub(super) async fn a_large_part_that_is_refused_is_answered(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(50 * PART)?);
    let nobody = pen.with("nobody-ever-had-this-token".to_owned());
    pen.has(&paper, 0, false).await?;
    let cut = "the connection was closed while the part was being sent";
    for _ in 0..3 {
        let wrong = pen.part(&paper, 1, &paper.bytes[1..]).await.context(cut)?;
        wrong.is_problem(StatusCode::CONFLICT, ProblemCode::WrongOffset)?;
        let foreign = nobody.part(&paper, 0, &paper.bytes).await.context(cut)?;
        foreign.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized)?;
    }
    Ok(())
}

pub(super) async fn what_is_not_its_hash_is_forgotten(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(PART)?);
    let other = Paper::of(PART)?;
    pen.has(&paper, 0, false).await?;
    let wrong = pen.part(&paper, 0, &other.bytes).await?;
    wrong.is_problem(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::HashMismatch)?;
    let fetched = pen.fetch(&paper).await?;
    fetched.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context("fetching it")?;
    pen.has(&paper, 0, false).await.context("declared again")?;
    pen.upload(&paper).await.context("the right bytes after wrong ones")
}

pub(super) async fn only_pictures_and_pdf_of_some_size_are_taken(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let declare = async |content_type: &str, bytes: u64| {
        // Always the same hashes, so that many runs leave no more at the store than one.
        let sha256 = logs::sha256(format!("conformance {content_type} {bytes}"));
        pen.declare(&json!({ "sha256": sha256, "content_type": content_type, "bytes": bytes })).await
    };
    for content_type in ATTACHMENT_TYPES {
        declare(content_type, 1000).await?.is_at(0, false).context(content_type)?;
    }
    declare(ATTACHMENT_TYPES[0], MAX_ATTACHMENT_BYTES).await?.is_at(0, false).context("as large as may be")?;
    for content_type in ["text/html", "image/svg+xml", "application/zip", ""] {
        let answer = declare(content_type, 1000).await?;
        let refused = answer.is_problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, ProblemCode::UnsupportedMediaType);
        refused.with_context(|| format!("{content_type:?}"))?;
    }
    let large = declare("image/png", MAX_ATTACHMENT_BYTES + 1).await?;
    large.is_problem(StatusCode::PAYLOAD_TOO_LARGE, ProblemCode::PayloadTooLarge).context("too large")?;
    declare("image/png", 0).await?.is_invalid("/bytes").context("empty")?;
    let no_hash = json!({ "sha256": "no hash", "content_type": PDF, "bytes": 1000 });
    pen.declare(&no_hash).await?.is_invalid("/sha256").context("no hash")
}

pub(super) async fn a_message_names_what_is_whole_or_waits_for_it(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(2 * PART)?);
    let (key, text) = (fresh()?, fresh()?);
    let body = json!({ "topic": "contact", "text": text, "attachments": [paper.named()] });
    is_missing(&pen.post(REQUESTS, &key, &body).await?).context("nothing of it is there")?;
    pen.declare(&paper.declared()).await?.upload()?;
    pen.part(&paper, 0, &paper.bytes[..PART]).await?.upload()?;
    is_missing(&pen.post(REQUESTS, &key, &body).await?).context("half of it is there")?;
    pen.is_told(&text, 0).await?;
    pen.part(&paper, PART, &paper.bytes[PART..]).await?.is_at(paper.bytes.len(), true)?;
    let answer = pen.post(REQUESTS, &key, &body).await?;
    let (request, _) = answer.accepted().context("the same write, once it is whole")?;
    pen.is_told(&text, 1).await?;
    let told = serde_json::to_value(&pen.request(&request.id).await?.messages[0].attachments)?;
    ensure!(told == json!([paper.named()]), "the thread names other attachments");
    let path = routes::request(&request.id, "messages");
    let absent = json!({ "text": "", "attachments": [Paper::of(1000)?.named()] });
    is_missing(&pen.say(&path, &absent).await?).context("a message")?;
    let silent = json!({ "text": "", "attachments": [paper.named()] });
    pen.say(&path, &silent).await?.accepted().context("a message without words")?;
    Ok(())
}

fn is_missing(answer: &Answer) -> Result<()> {
    answer.is_problem(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::AttachmentMissing)
}

pub(super) async fn an_attachment_is_its_customers_alone(subject: &Subject) -> Result<()> {
    let (pen, paper) = (Pen::open(subject).await?, Paper::of(PART)?);
    pen.upload(&paper).await?;
    let other = Pen::of_another(subject).await?;
    let named = json!({ "topic": "contact", "text": fresh()?, "attachments": [paper.named()] });
    let is_nobodys = async || {
        other.fetch(&paper).await?.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context("fetching it")?;
        is_missing(&other.file(&named).await?).context("naming it")
    };
    is_nobodys().await?;
    other.has(&paper, 0, false).await.context("another customer is told how far it is")?;
    is_nobodys().await.context("after declaring it")?;
    ensure!(pen.fetch(&paper).await?.body == paper.bytes, "its own customer lost it");
    Ok(())
}
