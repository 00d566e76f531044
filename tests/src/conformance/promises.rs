//! The list of all promises.

use super::{
    Needs, Promise, attachments, conditional, general, guests, happenings, keys, logs, lookup, media, notices,
    requests, sign_in, stream, threads, tokens, votes,
};
use store_api::store::Feature;

macro_rules! promises {
    ($($group:literal of $part:ident, $needs:ident: $($module:ident::$name:ident),+ $(,)?;)+) => {
        &[$($(Promise {
            group: $group,
            name: stringify!($name),
            needs: Needs::$needs,
            part: promises!(@ $part),
            try_it: |subject| Box::pin($module::$name(subject)),
        },)+)+]
    };
    (@ Every) => { None };
    (@ $part:ident) => { Some(|| Feature::$part) };
}

/// All of them, with the feature that a store has which makes them, and what it takes to try them.
pub const PROMISES: &[Promise] = promises! {
    "problems" of Every, Nothing:
        general::an_unknown_path_is_a_problem,
        general::a_wrong_method_is_a_problem,
        general::a_missing_or_bad_token_is_a_problem,
        general::a_body_that_is_not_json_is_a_problem;
    "compression" of Every, Nothing:
        general::answers_come_in_zstd_br_and_gzip;
    "store" of Every, Nothing:
        general::every_language_of_the_store_has_a_help_log,
        general::what_a_store_leaves_out_is_not_found,
        general::the_store_speaks_in_standard_codes;
    "conditional requests" of Every, Nothing:
        conditional::the_store_is_not_sent_twice,
        conditional::a_help_page_is_not_sent_twice,
        conditional::pictures_are_not_sent_twice;
    "discovery" of Every, Nothing:
        sign_in::discovery_names_the_endpoints_and_s256;
    "sign-in" of Every, Account:
        sign_in::a_code_is_exchanged_for_tokens_and_the_state_comes_back,
        sign_in::any_loopback_port_is_redirected_to_and_nothing_else,
        sign_in::pkce_is_required,
        sign_in::a_wrong_verifier_gets_no_tokens,
        sign_in::a_wrong_redirect_address_gets_no_tokens,
        sign_in::a_wrong_password_gets_no_code;
    "tokens" of Every, Account:
        tokens::a_code_is_good_once_and_its_reuse_ends_the_tokens,
        tokens::a_refresh_token_rotates,
        tokens::a_reused_refresh_token_ends_the_family,
        tokens::revoking_ends_the_sign_in;
    "tokens" of Every, Nothing:
        tokens::revoking_an_unknown_token_says_nothing,
        tokens::token_errors_are_those_of_rfc_6749;
    "look-up" of OrderLookup, Order:
        lookup::a_guest_sees_one_order_and_nothing_else,
        lookup::a_failed_look_up_does_not_tell_what_was_wrong;
    "look-up" of OrderLookup, Nothing:
        lookup::guessing_is_slowed_down;
    "customer log" of Every, Account:
        logs::the_customer_log_is_paged,
        logs::the_customer_log_carries_nouns_and_their_digests,
        logs::the_customer_log_proves_a_copy_whole,
        logs::the_customer_log_resumes_anywhere,
        logs::the_customer_log_resets_foreign_cursors,
        logs::the_customer_log_ends_its_first_burst,
        logs::the_customer_log_is_for_the_customer_alone;
    "help log" of Every, Nothing:
        logs::a_help_log_is_paged,
        logs::a_help_log_carries_nouns_and_their_digests,
        logs::a_help_log_proves_a_copy_whole,
        logs::a_help_log_resumes_anywhere,
        logs::a_help_log_resets_foreign_cursors,
        logs::a_help_log_ends_its_first_burst,
        logs::an_unknown_language_is_a_problem;
    "help pack" of HelpPacks, Nothing:
        logs::a_help_pack_is_the_log_of_its_language;
    "media" of Every, Nothing:
        media::pictures_are_the_bytes_their_hash_names,
        media::pictures_are_immutable_and_harmless,
        media::help_logs_name_every_picture_that_articles_show;
    "stream" of Stream, Nothing:
        stream::a_stream_begins_with_where_each_help_log_stands,
        stream::a_stream_resumes_where_it_ended,
        stream::an_unknown_event_id_is_told_everything,
        stream::a_silent_stream_says_that_it_lives;
    "stream" of Stream, Account:
        stream::a_customer_hears_of_their_own_log,
        stream::a_bad_token_opens_no_stream;
    "happenings" of Every, Hand:
        happenings::a_change_is_news_with_one_entry,
        happenings::a_removed_article_is_a_tombstone,
        happenings::a_forgotten_tombstone_resets_old_cursors,
        happenings::a_forgotten_cursor_is_reset,
        happenings::a_change_during_the_first_burst_is_news_after_it;
    "happenings" of Stream, Hand:
        happenings::a_nudge_carries_the_cursor_that_reading_ends_at,
        happenings::what_happened_while_nobody_listened_is_told_on_resume,
        happenings::revoking_ends_the_customers_streams;
    "requests" of Requests, Pen:
        requests::a_request_is_accepted_and_stands_in_the_log_at_its_cursor,
        requests::a_text_comes_back_as_it_was_written,
        requests::unknown_fields_are_ignored,
        requests::a_body_that_is_no_request_is_a_problem,
        requests::an_unknown_order_is_not_found,
        requests::what_is_not_allowed_is_said_with_its_field,
        requests::goods_are_named_and_no_more_of_them_than_were_bought,
        requests::a_new_address_has_to_be_whole,
        requests::a_closed_topic_is_refused_with_its_reason_and_the_nearest_open_one,
        requests::writes_without_end_are_slowed_down_and_not_lost;
    "requests" of Requests, Nothing:
        requests::a_write_without_a_token_is_a_problem;
    "requests" of Stream, Pen:
        requests::a_request_is_told_on_the_stream;
    "idempotency" of Requests, Pen:
        keys::a_repeat_gets_the_same_answer_and_files_one_request,
        keys::repeats_at_once_file_one_request,
        keys::repeats_at_once_add_one_message,
        keys::a_key_with_another_body_is_a_problem_and_does_nothing,
        keys::a_key_on_another_path_is_a_problem_and_does_nothing,
        keys::a_write_without_a_good_key_is_a_problem_and_does_nothing,
        keys::a_refusal_is_repeated_as_it_was;
    "idempotency" of Requests, Hand:
        keys::an_answer_is_remembered_though_the_order_moved_on,
        keys::a_key_is_its_customers_own;
    "threads" of Requests, Pen:
        threads::a_message_is_added_to_the_thread,
        threads::a_message_says_something_and_not_too_much,
        threads::a_request_is_taken_back_and_closed_then,
        threads::a_request_that_ended_is_opened_again,
        threads::an_unknown_request_is_not_found;
    "threads" of Requests, Hand:
        threads::a_message_moves_a_request_that_waits_for_it,
        threads::what_is_over_is_closed,
        threads::a_request_that_ended_is_rated_and_the_last_rating_counts,
        threads::another_customers_requests_and_orders_are_not_found;
    "attachments" of Requests, Pen:
        attachments::an_attachment_is_sent_in_parts_and_comes_back_whole,
        attachments::an_upload_goes_on_after_a_cut,
        attachments::a_part_from_elsewhere_is_a_problem_and_spoils_nothing,
        attachments::a_large_part_that_is_refused_is_answered,
        attachments::what_is_not_its_hash_is_forgotten,
        attachments::only_pictures_and_pdf_of_some_size_are_taken,
        attachments::a_message_names_what_is_whole_or_waits_for_it;
    "attachments" of Requests, Hand:
        attachments::an_attachment_is_its_customers_alone;
    "guests" of Requests, Guest:
        guests::a_guest_asks_about_their_order,
        guests::a_guest_asks_about_nothing_else,
        guests::a_guest_does_not_read_what_the_account_asked;
    "votes" of Votes, Leave:
        votes::anybody_votes_on_an_article,
        votes::a_repeated_vote_is_answered_again_and_another_one_is_a_problem,
        votes::a_vote_has_a_key_and_not_too_much_to_say,
        votes::what_is_no_article_takes_no_votes;
    "votes" of Votes, Hand:
        votes::a_later_vote_takes_the_place_of_an_earlier;
    "notices" of Notices, Nothing:
        notices::nobody_reads_without_a_token;
    "notices" of Notices, Pen:
        notices::what_says_no_moment_is_a_problem;
    "notices" of Notices, Hand:
        notices::what_was_read_on_one_device_is_read_on_another,
        notices::reading_is_each_customers_own;
    // At the end, because the time that passes ends every sign-in.
    "idempotency" of Requests, Clock:
        keys::answers_are_remembered_for_29_days;
};
