//! What the customer is writing: kept with every stroke, and looked through before it is filed.

use serde::{Deserialize, Serialize};
use std::fmt;
use store_api::{
    Sha256Hex, Timestamp,
    order::{Address, HelpTopic},
    request::{RequestLine, Wish},
};
use ts_rs::TS;

/// What is being written about; there is one draft for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Subject {
    /// A help topic of an order.
    Order { order_id: String, topic: HelpTopic },
    /// A question about no order in particular.
    Contact,
    /// A message in the thread of a request.
    Reply { request_id: String },
    /// A message with which a request is opened again.
    Reopen { request_id: String },
}

/// What stands in a form; each topic uses the fields that fit it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Form {
    pub text: String,
    pub lines: Vec<RequestLine>,
    pub wish: Option<Wish>,
    pub address: Option<Address>,
    pub shipment_id: Option<String>,
}

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DraftView {
    pub subject: Subject,
    pub form: Form,
    pub attachments: Vec<AttachmentView>,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AttachmentView {
    /// Its name under `media:`, also for the small picture of one that is still on this machine only.
    pub sha256: Sha256Hex,
    pub name: String,
    pub content_type: String,
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FormFault {
    /// Neither a text nor anything else that says what is wanted.
    Empty,
    TextTooLong,
    /// No goods are chosen.
    NoLines,
    /// Goods, or more of them, than the topic is open for.
    LineNotEligible,
    /// A part of the address is missing.
    AddressIncomplete,
    TooManyAttachments,
}

impl Subject {
    /// The topic of a request that is filed about it; none for a message.
    pub fn topic(&self) -> Option<HelpTopic> {
        match self {
            Self::Order { topic, .. } => Some(topic.clone()),
            Self::Contact => Some(HelpTopic::Contact),
            Self::Reply { .. } | Self::Reopen { .. } => None,
        }
    }
}

/// The name under which its draft is kept.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order { order_id, topic } => write!(f, "order/{topic}/{order_id}"),
            Self::Contact => f.write_str("contact"),
            Self::Reply { request_id } => write!(f, "reply/{request_id}"),
            Self::Reopen { request_id } => write!(f, "reopen/{request_id}"),
        }
    }
}

impl Form {
    /// The first thing that keeps it from being filed about `subject`, with `attachments` files.
    pub fn fault(&self, subject: &Subject, attachments: usize) -> Option<FormFault> {
        use store_api::write::{MAX_ATTACHMENTS, MAX_TEXT};
        let goods = matches!(subject.topic(), Some(HelpTopic::ReturnReplace | HelpTopic::ItemProblem));
        let says_itself = matches!(subject.topic(), Some(HelpTopic::CancelOrder | HelpTopic::ChangeAddress)) || goods;
        if self.text.chars().count() > MAX_TEXT {
            Some(FormFault::TextTooLong)
        } else if attachments > MAX_ATTACHMENTS {
            Some(FormFault::TooManyAttachments)
        } else if goods && !self.lines.iter().any(|line| line.quantity > 0) {
            Some(FormFault::NoLines)
        } else if subject.topic() == Some(HelpTopic::ChangeAddress) && !self.address.as_ref().is_some_and(is_complete) {
            Some(FormFault::AddressIncomplete)
        } else if !says_itself && self.text.trim().is_empty() && attachments == 0 {
            Some(FormFault::Empty)
        } else {
            None
        }
    }

    /// Nothing has been written.
    pub fn is_blank(&self) -> bool {
        let Self { text, lines, wish, address, shipment_id } = self;
        text.trim().is_empty() && lines.is_empty() && wish.is_none() && address.is_none() && shipment_id.is_none()
    }
}

/// What every country's post needs; the rest is the country's own business, and the form's.
fn is_complete(address: &Address) -> bool {
    let filled = |text: &String| !text.trim().is_empty();
    let country = address.country.len() == 2 && address.country.bytes().all(|byte| byte.is_ascii_uppercase());
    filled(&address.name) && address.lines.iter().any(filled) && filled(&address.city) && country
}

#[cfg(test)]
mod tests {
    use super::*;
    use store_api::request::LineReason;

    fn about(topic: HelpTopic) -> Subject {
        Subject::Order { order_id: "o".to_owned(), topic }
    }

    #[test]
    fn a_cancellation_needs_no_words_and_a_question_does() {
        let blank = Form::default();
        assert_eq!(blank.fault(&about(HelpTopic::CancelOrder), 0), None);
        assert_eq!(blank.fault(&about(HelpTopic::OrderProgress), 0), Some(FormFault::Empty));
        assert_eq!(blank.fault(&Subject::Contact, 1), None, "a photo says something");
        let spaces = Form { text: " \n".to_owned(), ..Form::default() };
        assert_eq!(spaces.fault(&Subject::Reply { request_id: "r".to_owned() }, 0), Some(FormFault::Empty));
    }

    #[test]
    fn a_return_needs_goods_and_a_change_of_address_an_address() {
        let line = |quantity| RequestLine { line_id: "l".to_owned(), quantity, reason: LineReason::Damaged };
        let of = |quantity| Form { lines: vec![line(quantity)], ..Form::default() };
        assert_eq!(of(0).fault(&about(HelpTopic::ReturnReplace), 0), Some(FormFault::NoLines));
        assert_eq!(of(1).fault(&about(HelpTopic::ReturnReplace), 0), None);
        let address = |city: &str, country: &str| Address {
            name: "Ada".to_owned(),
            lines: vec!["1 Mill Lane".to_owned()],
            city: city.to_owned(),
            region: None,
            postal_code: None,
            country: country.to_owned(),
            phone: None,
        };
        let to = |city: &str, country: &str| Form { address: Some(address(city, country)), ..Form::default() };
        assert_eq!(to("Leeds", "GB").fault(&about(HelpTopic::ChangeAddress), 0), None);
        for incomplete in [to("", "GB"), to("Leeds", "Britain"), Form::default()] {
            assert_eq!(incomplete.fault(&about(HelpTopic::ChangeAddress), 0), Some(FormFault::AddressIncomplete));
        }
    }

    #[test]
    fn a_text_is_counted_in_characters() {
        let long = Form { text: "🙂".repeat(5_000), ..Form::default() };
        assert_eq!(long.fault(&Subject::Contact, 0), None);
        let longer = Form { text: "🙂".repeat(5_001), ..Form::default() };
        assert_eq!(longer.fault(&Subject::Contact, 0), Some(FormFault::TextTooLong));
    }

    #[test]
    fn drafts_are_kept_under_these_names() {
        let names = [
            about(HelpTopic::ReturnReplace),
            Subject::Contact,
            Subject::Reply { request_id: "r".to_owned() },
            Subject::Reopen { request_id: "r".to_owned() },
        ];
        assert_eq!(
            names.map(|subject| subject.to_string()),
            ["order/return_replace/o", "contact", "reply/r", "reopen/r"]
        );
    }
}
