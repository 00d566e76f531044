//! What the customer asks of the store: written down first, sent when there is a network, exactly once.
//!
//! [`form`] is what is being written, [`intent`] what is to be said, [`outbox`] decides what to send when and what to ask
//! the customer about; `sync::push` does it, and [`sending`] is how far that is, as the customer sees it.

mod files;
pub mod form;
pub mod intent;
pub mod outbox;
mod queue;
pub mod sending;
mod write;

pub(crate) use files::{attach, detach, save};
pub(crate) use queue::{Outbox, Pause, PauseCause};
pub(crate) use write::{
    Kept, discard, discard_draft, intent_of, keep_draft, local_id, move_to, rate, resend, see, send, take_back, vote,
    withdraw,
};
