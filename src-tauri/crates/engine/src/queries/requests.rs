//! The service record: every request, on this machine and at the store, with its thread.

use super::orders::OrderRowView;
use crate::requests::{
    form::{AttachmentView, DraftView, Subject},
    sending::SendingView,
};
use serde::{Deserialize, Serialize};
use store_api::{
    LanguageTag, Sha256Hex, Timestamp,
    order::{Address, HelpTopic},
    request::{Author, Rating, RequestLine, RequestState, Wish},
    write::VoteReason,
};
use ts_rs::TS;

/// The service record.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RequestsView {
    /// Last changed first.
    pub rows: Vec<RequestRowView>,
    /// What was begun and not sent, last changed first.
    pub drafts: Vec<DraftRowView>,
}

/// What the navigation shows beside its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BadgesView {
    /// Requests with an answer that was not read.
    pub unread: u32,
    /// What is to be sent and cannot be without the customer.
    pub stuck: u32,
    /// What is to be sent, stuck or not.
    pub unsent: u32,
    /// Notices that were not read.
    pub notices: u32,
}

/// A request in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RequestRowView {
    /// The store's, or while it is on this machine only, that of what is to be sent.
    pub id: String,
    pub topic: HelpTopic,
    pub order_id: Option<String>,
    pub order_number: Option<String>,
    /// Title of what it is about: its first line, or the order's.
    pub title: Option<String>,
    pub image: Option<Sha256Hex>,
    /// None while it is on this machine only.
    pub state: Option<RequestState>,
    /// What about it is still to be sent; the one that needs the customer first.
    pub sending: Option<SendingView>,
    /// The beginning of the last message.
    pub excerpt: String,
    /// Who wrote that.
    pub author: Author,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
    pub unread: bool,
}

/// A draft in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DraftRowView {
    pub subject: Subject,
    pub topic: HelpTopic,
    pub order_number: Option<String>,
    /// The order, or the request, is not (or no longer) on this machine: it cannot be sent, but read and copied.
    pub orphaned: bool,
    pub excerpt: String,
    pub attachments: u32,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
}

/// One request with its thread.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RequestView {
    /// The id that was asked for may be an older one; this is the one to go on with.
    pub id: String,
    pub topic: HelpTopic,
    pub order: Option<OrderRowView>,
    pub order_id: Option<String>,
    /// None while it is on this machine only.
    pub state: Option<RequestState>,
    #[ts(type = "string")]
    pub created_at: Timestamp,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
    pub shipment_id: Option<String>,
    pub lines: Vec<LineView>,
    pub wish: Option<Wish>,
    pub address: Option<Address>,
    /// Oldest first; those to be sent last.
    pub messages: Vec<MessageView>,
    pub rating: Option<Rating>,
    /// The request itself, as long as it is to be sent.
    pub sending: Option<SendingView>,
    /// Withdrawing, opening again or rating it that is to be sent.
    pub pending: Vec<PendingView>,
    pub can: CanView,
    #[ts(type = "string | null")]
    pub reopen_until: Option<Timestamp>,
    /// The reply, or the reason to open it again, that was begun.
    pub draft: Option<DraftView>,
}

/// Goods a request is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LineView {
    pub line: RequestLine,
    /// None when the order is not on this machine.
    pub title: Option<String>,
    pub image: Option<Sha256Hex>,
}

/// One message of a thread.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MessageView {
    pub id: String,
    pub author: Author,
    #[ts(type = "string")]
    pub at: Timestamp,
    pub text: String,
    pub attachments: Vec<AttachmentView>,
    /// While it is to be sent.
    pub sending: Option<SendingView>,
}

/// What the customer did with a request, while it is to be sent.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PendingView {
    pub what: PendingKind,
    pub sending: SendingView,
}

/// What was done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PendingKind {
    Withdraw,
    Reopen,
    Rating,
}

/// What can be done with a request now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CanView {
    pub reply: bool,
    pub withdraw: bool,
    pub reopen: bool,
    pub rate: bool,
}

/// A rating.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingArgs {
    pub id: String,
    pub rating: Rating,
}

/// A vote on an article.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct VoteArgs {
    pub article_id: String,
    /// The language of the text that was read.
    pub language: LanguageTag,
    pub helpful: bool,
    #[serde(default)]
    pub reason: Option<VoteReason>,
    #[serde(default)]
    pub text: String,
}

/// How the customer voted on an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VoteView {
    pub helpful: bool,
    pub reason: Option<VoteReason>,
    pub text: String,
}
