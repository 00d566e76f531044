//! An intent: one thing the customer said that the store does not know of yet, as it stands in `local.db`.

use super::form::{Form, Subject};
use serde::{Deserialize, Serialize};
use store_api::{
    LanguageTag,
    order::HelpTopic,
    request::{Attachment, Rating},
    write::{NewMessage, NewRequest, Vote},
};

/// What is to be said to the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Saying {
    Request { request: Box<NewRequest> },
    Message { request_id: String, message: NewMessage },
    Withdraw { request_id: String },
    Reopen { request_id: String, message: NewMessage },
    Rating { request_id: String, rating: Rating },
    Vote { language: LanguageTag, article_id: String, vote: Vote },
}

impl Saying {
    /// What stands in a form about `subject`, with its files; to be answered in `language`.
    pub(crate) fn new(subject: &Subject, form: Form, attachments: Vec<Attachment>, language: &str) -> Self {
        let text = form.text.trim().to_owned();
        let message = || NewMessage { text: text.clone(), attachments: attachments.clone() };
        let (topic, order_id) = match subject.clone() {
            Subject::Reply { request_id } => return Self::Message { request_id, message: message() },
            Subject::Reopen { request_id } => return Self::Reopen { request_id, message: message() },
            Subject::Order { order_id, topic } => (topic, Some(order_id)),
            Subject::Contact => (HelpTopic::Contact, None),
        };
        let request = NewRequest {
            topic,
            order_id,
            shipment_id: form.shipment_id,
            lines: form.lines.into_iter().filter(|line| line.quantity > 0).collect(),
            wish: form.wish,
            address: form.address,
            text,
            attachments,
            language: Some(language.to_owned()),
        };
        Self::Request { request: Box::new(request) }
    }

    /// What stood in the form.
    pub(crate) fn into_form(self) -> Form {
        match self {
            Self::Request { request } => Form {
                text: request.text,
                lines: request.lines,
                wish: request.wish,
                address: request.address,
                shipment_id: request.shipment_id,
            },
            Self::Message { message, .. } | Self::Reopen { message, .. } => {
                Form { text: message.text, ..Form::default() }
            }
            Self::Withdraw { .. } | Self::Rating { .. } | Self::Vote { .. } => Form::default(),
        }
    }

    /// The request it belongs to, if that is at the store already.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Message { request_id, .. }
            | Self::Withdraw { request_id }
            | Self::Reopen { request_id, .. }
            | Self::Rating { request_id, .. } => Some(request_id),
            Self::Request { .. } | Self::Vote { .. } => None,
        }
    }

    /// The order a new request is about.
    pub fn order_id(&self) -> Option<&str> {
        match self {
            Self::Request { request } => request.order_id.as_deref(),
            _ => None,
        }
    }

    /// The topic of a new request.
    pub fn topic(&self) -> Option<&HelpTopic> {
        match self {
            Self::Request { request } => Some(&request.topic),
            _ => None,
        }
    }

    /// The message it adds to a thread that the store knows.
    pub fn message(&self) -> Option<&NewMessage> {
        match self {
            Self::Message { message, .. } | Self::Reopen { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The files that go with it.
    pub fn attachments(&self) -> &[Attachment] {
        match self {
            Self::Request { request } => &request.attachments,
            _ => self.message().map_or(&[], |message| &message.attachments),
        }
    }

    /// What it was written about, for those that can be taken back into a draft.
    pub fn subject(&self) -> Option<Subject> {
        match self {
            Self::Request { request } => Some(match &request.order_id {
                Some(order_id) => Subject::Order { order_id: order_id.clone(), topic: request.topic.clone() },
                None => Subject::Contact,
            }),
            Self::Message { request_id, .. } => Some(Subject::Reply { request_id: request_id.clone() }),
            Self::Reopen { request_id, .. } => Some(Subject::Reopen { request_id: request_id.clone() }),
            Self::Withdraw { .. } | Self::Rating { .. } | Self::Vote { .. } => None,
        }
    }

    /// Says something to people (and has to reach them), rather than counting something.
    pub fn is_for_people(&self) -> bool {
        !matches!(self, Self::Vote { .. })
    }
}
