//! How far sending something is, as the customer sees it.

use super::{intent::Saying, outbox::is_forgotten};
use db::{Intent, IntentState};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store_api::{Timestamp, order::HelpTopic, write::Refusal};
use ts_rs::TS;

/// How far sending something is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SendingView {
    /// For `intent_take_back`, `intent_resend` and `intent_discard`.
    pub intent: String,
    pub state: SendingState,
    #[ts(type = "string")]
    pub filed_at: Timestamp,
    /// When it is tried again, after it could not be sent.
    #[ts(type = "string | null")]
    pub retry_at: Option<Timestamp>,
    /// It may be at the store already, though no answer came: it can neither be changed nor taken back.
    pub exposed: bool,
    /// Its files: bytes sent, of all of them.
    pub progress: Option<UploadView>,
    /// Why it is stuck.
    pub stuck: Option<StuckView>,
    /// It can be taken back into a form, changed, and sent anew.
    pub can_take_back: bool,
    /// It can be sent as it is.
    pub can_resend: bool,
    /// It can be thrown away.
    pub can_discard: bool,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SendingState {
    /// For a network, a sign-in, the store, or something that was filed before it.
    Waiting,
    Sending,
    /// For the customer.
    Stuck,
}

/// How much of some files stands at the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UploadView {
    #[ts(type = "number")]
    pub sent: u64,
    #[ts(type = "number")]
    pub total: u64,
}

/// Why something is not sent without the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StuckView {
    pub code: StuckCode,
    /// What the store said, when it refused.
    pub refusal: Option<Refusal>,
    /// The open topic that comes nearest, when the text can go there.
    pub nearest: Option<HelpTopic>,
}

/// The reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StuckCode {
    /// The store understood, and did not do it.
    Refused,
    /// What was filed later makes this one pointless; it was not sent.
    Superseded,
    /// It waited so long that the customer may no longer want it; it was not sent.
    Expired,
    /// The store does not know the order, the request or the article (any more).
    Gone,
    /// The store does not take it as it is.
    Invalid,
    /// The store does not take one of its files.
    AttachmentRefused,
    /// The store does not allow it to this customer.
    Forbidden,
}

/// Bytes of files that stand at the store, by intent, while they are being sent.
pub(crate) type Uploads = HashMap<i64, UploadView>;

/// How far sending `intent` is; none once the store has answered.
pub(crate) fn view(intent: &Intent, saying: &Saying, uploads: &Uploads, now: Timestamp) -> Option<SendingView> {
    let state = match intent.state {
        IntentState::Waiting => SendingState::Waiting,
        IntentState::Sending => SendingState::Sending,
        IntentState::Stuck => SendingState::Stuck,
        IntentState::Answered => return None,
    };
    let stuck = stuck(intent);
    let still = state != SendingState::Sending;
    Some(SendingView {
        intent: intent.id.to_string(),
        state,
        filed_at: intent.filed_at,
        retry_at: intent.not_before,
        exposed: intent.is_exposed(),
        progress: uploads.get(&intent.id).copied(),
        can_take_back: still && !intent.is_exposed() && saying.subject().is_some(),
        can_resend: can_resend(intent, now),
        can_discard: state == SendingState::Stuck || still && !intent.is_exposed(),
        stuck,
    })
}

/// Whether `intent` is stuck in a way that can be sent as it is, and not be said twice by that.
pub fn can_resend(intent: &Intent, now: Timestamp) -> bool {
    stuck(intent).is_some_and(|stuck| stuck.code.can_resend()) && !is_forgotten(intent.exposed_since, now)
}

/// Why `intent` is stuck, if it is.
pub fn stuck(intent: &Intent) -> Option<StuckView> {
    let detail = intent.detail.as_deref().filter(|_| intent.state == IntentState::Stuck)?;
    serde_json::from_str(detail).ok()
}

impl StuckView {
    pub fn new(code: StuckCode) -> Self {
        Self { code, refusal: None, nearest: None }
    }
}

impl StuckCode {
    /// The store has answered: saying the same again is saying something new.
    pub fn is_an_answer(self) -> bool {
        !matches!(self, Self::Superseded | Self::Expired)
    }

    /// The same may be said once more, as it is.
    fn can_resend(self) -> bool {
        matches!(self, Self::Superseded | Self::Expired | Self::Forbidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use store_api::{order::TopicReason, write::RefusalCode};

    #[test]
    fn why_something_is_stuck_is_kept_in_this_form() {
        let refusal = Refusal {
            code: RefusalCode::TopicClosed,
            reason: Some(TopicReason::AlreadyShipped),
            at: Some(Timestamp::UNIX_EPOCH),
            nearest: Some(HelpTopic::ReturnReplace),
        };
        let stuck = StuckView { refusal: Some(refusal), ..StuckView::new(StuckCode::Refused) };
        let kept = serde_json::to_string(&stuck).expect("JSON");
        expect![[r#"{"code":"refused","refusal":{"code":"topic_closed","reason":"already_shipped","at":"1970-01-01T00:00:00Z","nearest":"return_replace"},"nearest":null}"#]]
            .assert_eq(&kept);
        assert_eq!(serde_json::from_str::<StuckView>(&kept).expect("the same"), stuck);
    }
}
