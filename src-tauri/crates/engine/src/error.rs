//! What can go wrong in a command, and the code the UI is told.

use crate::{host::HostError, requests::form::FormFault};
use serde::Serialize;
use std::collections::BTreeMap;
use store_api::problem::ProblemCode;
use ts_rs::TS;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Database(#[from] db::Error),
    #[error(transparent)]
    Store(#[from] store_client::Error),
    /// The store gave no order for an e-mail address and a number.
    #[error(transparent)]
    LookUp(store_client::Error),
    #[error("the host failed: {0}")]
    Host(#[from] HostError),
    /// No command of this name, or arguments it does not take: a mistake of the caller.
    #[error("no such call: {0}")]
    Call(String),
    #[error("{0} is not on this machine")]
    NotFound(String),
    /// Whoever it is of is not the one who is signed in (any more).
    #[error("its customer is not signed in")]
    Absent,
    #[error("this link is not opened: {0}")]
    Link(String),
    #[error("a form cannot be filed: {0:?}")]
    Form(FormFault),
    #[error("a file is not taken: {0}")]
    Attachment(attachments::Refused),
    #[error("a file is no help pack, or not of a language that this app speaks")]
    NoPack,
    /// What is asked for does not apply to the order (any more).
    #[error("this topic is closed")]
    TopicClosed,
    /// What is on its way can neither be changed nor taken back.
    #[error("it is on its way")]
    OnItsWay,
}

/// An error, for the UI to put into words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    pub code: ErrorCode,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, String>,
}

/// What the UI treats differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The thing is not (or no longer) on this machine.
    NotFound,
    /// The store cannot be reached.
    Offline,
    /// The store answers with an error.
    StoreTrouble,
    /// The browser came back without permission, or not at all.
    SignInFailed,
    /// No order fits this e-mail address and number.
    LookUpFailed,
    /// Too many attempts; `seconds` until the next.
    TooManyAttempts,
    /// A link that is not opened.
    LinkRefused,
    /// A form without anything in it that says what is wanted.
    FormEmpty,
    TextTooLong,
    /// No goods are chosen.
    NoLines,
    /// Goods, or more of them, than can be asked about.
    LineNotEligible,
    AddressIncomplete,
    TooManyAttachments,
    FileEmpty,
    /// `bytes` at the most.
    FileTooLarge,
    /// Neither a picture nor a PDF.
    FileType,
    FileDamaged,
    /// A picture of more pixels than are taken apart.
    FilePixels,
    /// A file that is no help pack, or not a whole one.
    NoPack,
    /// The topic does not apply to the order (any more); the text is kept.
    TopicClosed,
    /// It is on its way to the store.
    OnItsWay,
    /// A bug, or a disk that is full; the log knows more.
    Internal,
}

impl Error {
    /// What the UI is told.
    pub fn view(&self) -> ErrorView {
        let mut args = BTreeMap::new();
        let code = match self {
            Self::NotFound(_) | Self::Absent => ErrorCode::NotFound,
            Self::Link(_) => ErrorCode::LinkRefused,
            Self::Form(fault) => form_code(*fault),
            Self::Attachment(refused) => attachment_code(refused, &mut args),
            Self::NoPack => ErrorCode::NoPack,
            Self::TopicClosed => ErrorCode::TopicClosed,
            Self::OnItsWay => ErrorCode::OnItsWay,
            Self::Store(error) | Self::LookUp(error) => {
                if let Some(wait) = error.retry_after() {
                    args.insert("seconds".to_owned(), wait.as_secs().to_string());
                }
                let looked_up = matches!(self, Self::LookUp(_));
                if looked_up && is_no_such_order(error) { ErrorCode::LookUpFailed } else { store_code(error) }
            }
            Self::Database(_) | Self::Host(_) | Self::Call(_) => ErrorCode::Internal,
        };
        ErrorView { code, args }
    }
}

fn form_code(fault: FormFault) -> ErrorCode {
    match fault {
        FormFault::Empty => ErrorCode::FormEmpty,
        FormFault::TextTooLong => ErrorCode::TextTooLong,
        FormFault::NoLines => ErrorCode::NoLines,
        FormFault::LineNotEligible => ErrorCode::LineNotEligible,
        FormFault::AddressIncomplete => ErrorCode::AddressIncomplete,
        FormFault::TooManyAttachments => ErrorCode::TooManyAttachments,
    }
}

fn attachment_code(refused: &attachments::Refused, args: &mut BTreeMap<String, String>) -> ErrorCode {
    match refused {
        attachments::Refused::Empty => ErrorCode::FileEmpty,
        attachments::Refused::TooLarge { limit } => {
            args.insert("bytes".to_owned(), limit.to_string());
            ErrorCode::FileTooLarge
        }
        attachments::Refused::UnknownType => ErrorCode::FileType,
        attachments::Refused::Damaged => ErrorCode::FileDamaged,
        attachments::Refused::TooManyPixels => ErrorCode::FilePixels,
    }
}

fn store_code(error: &store_client::Error) -> ErrorCode {
    match error {
        store_client::Error::Unreachable(_) | store_client::Error::Broken(_) => ErrorCode::Offline,
        store_client::Error::Denied(_) | store_client::Error::Unauthorized => ErrorCode::SignInFailed,
        store_client::Error::Problem { problem, .. } => match problem.code {
            ProblemCode::TooManyRequests => ErrorCode::TooManyAttempts,
            _ => ErrorCode::StoreTrouble,
        },
        store_client::Error::Malformed(_) => ErrorCode::StoreTrouble,
    }
}

fn is_no_such_order(error: &store_client::Error) -> bool {
    matches!(error, store_client::Error::Problem { problem, .. }
        if matches!(problem.code, ProblemCode::NotFound | ProblemCode::BadRequest))
}
