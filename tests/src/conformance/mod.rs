//! The promises of the Store API, each kept or not kept by a store at any address.
//!
//! A promise is one async function whose name says it. Promises about things that happen (an order changes, an article
//! is taken out) can only be tried where the suite may change the store: on a `store-server` in the same process.

mod asking;
mod browser;
mod conditional;
mod general;
mod happenings;
mod logs;
mod lookup;
mod media;
mod sign_in;
mod stream;
mod tokens;

pub use asking::{Credentials, Subject};

use std::{fmt, pin::Pin};

/// Something every store promises.
#[derive(Clone, Copy)]
pub struct Promise {
    pub group: &'static str,
    /// The promise, as a sentence without spaces.
    pub name: &'static str,
    needs: Needs,
    try_it: fn(&Subject) -> Trial<'_>,
}

type Trial<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send + 'a>>;

/// What has to be known of a store to try a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// Somebody's e-mail address and password.
    Account,
    /// An order's number and e-mail address.
    Order,
    /// Leave to change the store.
    Hand,
}

/// How a promise fared.
#[derive(Debug)]
pub enum Outcome {
    Kept,
    Broken(anyhow::Error),
    /// For want of what the text says.
    NotTried(&'static str),
}

/// How all promises fared.
#[derive(Debug, Default)]
pub struct Report {
    pub outcomes: Vec<(Promise, Outcome)>,
}

macro_rules! promises {
    ($($group:literal, $needs:ident: $($module:ident::$name:ident),+ $(,)?;)+) => {
        &[$($(Promise {
            group: $group,
            name: stringify!($name),
            needs: Needs::$needs,
            try_it: |subject| Box::pin($module::$name(subject)),
        },)+)+]
    };
}

/// All of them.
pub const PROMISES: &[Promise] = promises! {
    "problems", Nothing:
        general::an_unknown_path_is_a_problem,
        general::a_wrong_method_is_a_problem,
        general::a_missing_or_bad_token_is_a_problem,
        general::a_body_that_is_not_json_is_a_problem;
    "compression", Nothing:
        general::answers_come_in_zstd_br_and_gzip;
    "store", Nothing:
        general::every_language_of_the_store_has_a_help_log,
        general::the_store_speaks_in_standard_codes;
    "conditional requests", Nothing:
        conditional::the_store_is_not_sent_twice,
        conditional::a_help_page_is_not_sent_twice,
        conditional::pictures_are_not_sent_twice;
    "discovery", Nothing:
        sign_in::discovery_names_the_endpoints_and_s256;
    "sign-in", Account:
        sign_in::a_code_is_exchanged_for_tokens_and_the_state_comes_back,
        sign_in::any_loopback_port_is_redirected_to_and_nothing_else,
        sign_in::pkce_is_required,
        sign_in::a_wrong_verifier_gets_no_tokens,
        sign_in::a_wrong_redirect_address_gets_no_tokens,
        sign_in::a_wrong_password_gets_no_code;
    "tokens", Account:
        tokens::a_code_is_good_once_and_its_reuse_ends_the_tokens,
        tokens::a_refresh_token_rotates,
        tokens::a_reused_refresh_token_ends_the_family,
        tokens::revoking_ends_the_sign_in;
    "tokens", Nothing:
        tokens::revoking_an_unknown_token_says_nothing,
        tokens::token_errors_are_those_of_rfc_6749;
    "look-up", Order:
        lookup::a_guest_sees_one_order_and_nothing_else,
        lookup::a_failed_look_up_does_not_tell_what_was_wrong;
    "look-up", Nothing:
        lookup::guessing_is_slowed_down;
    "customer log", Account:
        logs::the_customer_log_is_paged,
        logs::the_customer_log_carries_nouns_and_their_digests,
        logs::the_customer_log_proves_a_copy_whole,
        logs::the_customer_log_resumes_anywhere,
        logs::the_customer_log_resets_foreign_cursors,
        logs::the_customer_log_ends_its_first_burst,
        logs::the_customer_log_is_for_the_customer_alone;
    "help log", Nothing:
        logs::a_help_log_is_paged,
        logs::a_help_log_carries_nouns_and_their_digests,
        logs::a_help_log_proves_a_copy_whole,
        logs::a_help_log_resumes_anywhere,
        logs::a_help_log_resets_foreign_cursors,
        logs::a_help_log_ends_its_first_burst,
        logs::an_unknown_language_is_a_problem;
    "media", Nothing:
        media::pictures_are_the_bytes_their_hash_names,
        media::pictures_are_immutable_and_harmless,
        media::help_logs_name_every_picture_that_articles_show;
    "stream", Nothing:
        stream::a_stream_begins_with_where_each_help_log_stands,
        stream::a_stream_resumes_where_it_ended,
        stream::an_unknown_event_id_is_told_everything,
        stream::a_silent_stream_says_that_it_lives;
    "stream", Account:
        stream::a_customer_hears_of_their_own_log,
        stream::a_bad_token_opens_no_stream;
    "happenings", Hand:
        happenings::a_change_is_news_with_one_entry,
        happenings::a_removed_article_is_a_tombstone,
        happenings::a_forgotten_tombstone_resets_old_cursors,
        happenings::a_forgotten_cursor_is_reset,
        happenings::a_change_during_the_first_burst_is_news_after_it,
        happenings::a_nudge_carries_the_cursor_that_reading_ends_at,
        happenings::what_happened_while_nobody_listened_is_told_on_resume,
        happenings::revoking_ends_the_customers_streams;
};

/// Tries every promise whose group or name contains `only`, and tells `heard` as it goes.
pub async fn run(subject: &Subject, only: &str, mut heard: impl FnMut(&Promise, &Outcome)) -> Report {
    let mut report = Report::default();
    for promise in PROMISES.iter().filter(|promise| promise.name.contains(only) || promise.group.contains(only)) {
        let outcome = match subject.lacks(promise.needs) {
            Some(what) => Outcome::NotTried(what),
            None => (promise.try_it)(subject).await.map_or_else(Outcome::Broken, |()| Outcome::Kept),
        };
        heard(promise, &outcome);
        report.outcomes.push((*promise, outcome));
    }
    report
}

impl Report {
    pub fn passed(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Kept)).count()
    }

    pub fn failed(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Broken(_))).count()
    }

    pub fn not_tried(&self) -> usize {
        self.outcomes.len() - self.passed() - self.failed()
    }
}

impl fmt::Debug for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.group, self.name.replace('_', " "))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept => f.write_str("ok"),
            Self::Broken(why) => write!(f, "FAILED: {why:#}"),
            Self::NotTried(what) => write!(f, "not tried, for want of {what}"),
        }
    }
}
