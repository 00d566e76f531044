//! A form for a help topic: what is asked about, what was begun, and what may answer it at once.

use super::{context::Context, help::ArticleLinkView, record, requests::RequestRowView};
use crate::{
    Error,
    requests::{
        Kept,
        form::{AttachmentView, DraftView, Form, FormFault, Subject},
    },
};
use serde::{Deserialize, Serialize};
use store_api::{
    Sha256Hex,
    order::{HelpTopic, Order, OrderStatus},
    request::RequestState,
    write,
};
use topics::{Gate, Verdict};
use ts_rs::TS;

/// Which form.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SubjectArgs {
    pub subject: Subject,
}

/// A form to fill in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FormView {
    pub topic: HelpTopic,
    /// What is asked about; none for a question about no order, and for an order that is not (or no longer) here.
    pub order: Option<Order>,
    /// Whether the topic is open now.
    pub verdict: Option<Verdict>,
    /// What was begun before.
    pub draft: Option<DraftView>,
    /// Articles that may answer it at once; at most three.
    pub articles: Vec<ArticleLinkView>,
    /// Requests about the same topic of the same order that are not ended, or still to be sent.
    pub earlier: Vec<RequestRowView>,
    /// Within how many hours the store usually answers.
    pub answer_hours: Option<u32>,
    /// Most characters of a text, most files, most bytes of one.
    pub limits: LimitsView,
}

/// How much a message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LimitsView {
    /// Unicode scalar values.
    pub text: u32,
    pub attachments: u32,
    /// Of a file before it is made ready to be sent.
    #[ts(type = "number")]
    pub picked_bytes: u64,
}

/// What stands in a form.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FormArgs {
    pub subject: Subject,
    pub form: Form,
}

/// A file for a draft.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AttachmentArgs {
    pub subject: Subject,
    pub name: String,
    /// The bytes, in base64 (RFC 4648, with padding).
    pub base64: String,
}

/// One file of a draft.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AttachmentRefArgs {
    pub subject: Subject,
    pub sha256: Sha256Hex,
}

/// A file of a thread.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveArgs {
    pub sha256: Sha256Hex,
    /// As the thread names it.
    pub name: String,
}

/// Where a file was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedView {
    pub path: String,
}

/// What was filed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FiledView {
    /// The request it made or belongs to, for `request_read`.
    pub request_id: String,
    /// For `intent_take_back`.
    pub intent: String,
}

/// A draft that something was taken back into.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TakenBackView {
    pub subject: Subject,
}

/// What was refused, to be asked under another topic.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MoveArgs {
    /// The intent.
    pub id: String,
    pub topic: HelpTopic,
}

/// Most articles offered beside a form.
const MOST_ARTICLES: u32 = 3;

/// The form for `subject`.
pub(crate) fn read(context: &Context<'_>, subject: &Subject) -> Result<FormView, Error> {
    let topic = subject.topic().unwrap_or(HelpTopic::Contact);
    let order = match subject {
        Subject::Order { order_id, .. } => context.reader.order(order_id)?,
        _ => None,
    };
    let verdict = order.as_ref().and_then(|order| verdict(context, order, &topic));
    let earlier = match (subject, &order) {
        (Subject::Order { .. }, Some(order)) => record::about(context, &order.id)?,
        (Subject::Contact, _) => record::list(context)?.rows.into_iter().filter(|row| row.order_id.is_none()).collect(),
        _ => Vec::new(),
    };
    Ok(FormView {
        articles: articles(context, &topic, order.as_ref())?,
        verdict,
        draft: draft(context, subject)?,
        earlier: earlier.into_iter().filter(|row| row.topic == topic && is_open(row)).collect(),
        answer_hours: context.store.as_ref().and_then(|store| store.support.as_ref()?.answer_hours),
        limits: LimitsView {
            text: write::MAX_TEXT as u32,
            attachments: write::MAX_ATTACHMENTS as u32,
            picked_bytes: attachments::LARGEST_PICKED,
        },
        topic,
        order,
    })
}

/// Whether what stands in `form` can be filed about `subject` now, as far as this machine knows.
pub(crate) fn check(context: &Context<'_>, subject: &Subject, form: &Form) -> Result<(), Error> {
    match subject {
        Subject::Contact => Ok(()),
        Subject::Reply { request_id } | Subject::Reopen { request_id } => {
            let request = record::request(context, request_id)?;
            request.map(drop).ok_or_else(|| Error::NotFound(format!("request {request_id}")))
        }
        Subject::Order { order_id, topic } => {
            let order = context.reader.order(order_id)?;
            let order = order.ok_or_else(|| Error::NotFound(format!("order {order_id}")))?;
            let verdict = verdict(context, &order, topic);
            let Some(Verdict { gate: Gate::Open { .. }, lines, .. }) = verdict else {
                return Err(Error::TopicClosed);
            };
            let most = |line_id: &str| match lines.is_empty() {
                true => order.lines.iter().find(|line| line.id == line_id).map_or(0, |line| line.quantity),
                false => lines.iter().find(|scope| scope.line_id == line_id).map_or(0, |scope| scope.quantity),
            };
            let eligible = form.lines.iter().all(|line| line.quantity <= most(&line.line_id));
            if eligible { Ok(()) } else { Err(Error::Form(FormFault::LineNotEligible)) }
        }
    }
}

/// What was begun about `subject`.
pub(crate) fn draft(context: &Context<'_>, subject: &Subject) -> Result<Option<DraftView>, Error> {
    let name = subject.to_string();
    let files = context.reader.files_of_draft(&context.owner, &name)?;
    let draft = context.reader.draft(&context.owner, &name)?;
    let kept = draft.as_ref().and_then(|draft| serde_json::from_str::<Kept>(&draft.body).ok());
    let Some((draft, kept)) = draft.zip(kept) else { return Ok(None) };
    Ok(Some(DraftView {
        subject: kept.subject,
        form: kept.form,
        attachments: files.into_iter().map(AttachmentView::from).collect(),
        updated_at: draft.updated_at,
    }))
}

/// Articles that may answer a question about `topic` of `order` at once.
pub(crate) fn articles(
    context: &Context<'_>,
    topic: &HelpTopic,
    order: Option<&Order>,
) -> Result<Vec<ArticleLinkView>, Error> {
    let words: Vec<&str> = std::iter::once(topic.as_str()).chain(order.map(|order| order.status.as_str())).collect();
    let links = context.reader.articles_about(&words, &context.languages(), MOST_ARTICLES)?;
    Ok(links.iter().map(ArticleLinkView::from).collect())
}

/// Topics of an order of which something was begun and not sent.
pub(crate) fn begun(context: &Context<'_>, order_id: &str) -> Result<Vec<HelpTopic>, Error> {
    let name = |topic: &HelpTopic| Subject::Order { order_id: order_id.to_owned(), topic: topic.clone() }.to_string();
    let drafts = context.reader.drafts(&context.owner)?;
    let is_begun = |topic: &&HelpTopic| drafts.iter().any(|draft| draft.subject == name(topic));
    Ok(HelpTopic::KNOWN.iter().filter(is_begun).cloned().collect())
}

/// The topic that customers ask about most where an order stands.
pub(crate) fn fitting(order: &Order) -> HelpTopic {
    match order.status {
        OrderStatus::AwaitingPayment => HelpTopic::PaymentIssue,
        OrderStatus::Processing => HelpTopic::OrderProgress,
        OrderStatus::Shipped => HelpTopic::PackageNotReceived,
        OrderStatus::Delivered => HelpTopic::ReturnReplace,
        OrderStatus::Cancelled | OrderStatus::Unknown(_) => HelpTopic::Contact,
    }
}

fn verdict(context: &Context<'_>, order: &Order, topic: &HelpTopic) -> Option<Verdict> {
    context.verdicts(order).into_iter().find(|verdict| verdict.topic == *topic)
}

fn is_open(row: &RequestRowView) -> bool {
    !matches!(row.state, Some(RequestState::Done | RequestState::Refused | RequestState::Withdrawn))
}

impl From<db::StoredFile> for AttachmentView {
    fn from(file: db::StoredFile) -> Self {
        Self { sha256: file.sha256, name: file.name, content_type: file.content_type, bytes: file.bytes }
    }
}
