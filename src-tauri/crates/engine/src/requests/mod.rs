//! What the customer asks of the store: written down first, sent when there is a network, exactly once.
//!
//! [`form`] is what is being written, [`intent`] what is to be said, [`outbox`] decides what to send when and what to ask
//! the customer about; `sync::push` does it, and [`sending`] is how far that is, as the customer sees it.

mod drafts;
mod files;
pub mod form;
pub mod intent;
pub mod outbox;
mod queue;
mod second_thoughts;
pub mod sending;
mod write;

pub(crate) use drafts::{Kept, discard_draft, keep_draft};
pub(crate) use files::{attach, detach, save};
pub(crate) use queue::{Outbox, Pause, PauseCause};
pub(crate) use second_thoughts::{discard, move_to, resend, take_back};
pub(crate) use write::{intent_of, local_id, rate, see, send, vote, withdraw};
