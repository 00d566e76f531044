//! For every promise about what a customer writes, a way in which a store can keep it badly.

use super::meddler::{Asked, Meddling, Told};
use Meddling::{Asked as Ask, Told as Tell};
use axum::http::{
    HeaderValue, Method, StatusCode,
    header::{AUTHORIZATION, RETRY_AFTER},
};
use serde_json::Value;
use store_api::{
    routes::{self, CHANGES},
    write::{IDEMPOTENCY_KEY, UPLOAD_OFFSET},
};

/// The promise, and what becomes of it.
pub(crate) const KEPT_BADLY: &[(&str, Meddling)] = &[
    ("a_request_is_accepted_and_stands_in_the_log_at_its_cursor", Tell(keep_requests_out_of_the_log)),
    ("a_text_comes_back_as_it_was_written", Ask(|asked| asked.replace("🧵", "?"))),
    ("unknown_fields_are_ignored", Tell(refuse_unknown_fields)),
    ("a_body_that_is_no_request_is_a_problem", Tell(|_, told| told.replace("bad_request", "invalid"))),
    ("an_unknown_order_is_not_found", Ask(|asked| asked.replace(r#""order_id":"no-such-order","#, ""))),
    ("what_is_not_allowed_is_said_with_its_field", Tell(|_, told| told.replace(r#""/attachments""#, r#""/text""#))),
    ("goods_are_named_and_no_more_of_them", Ask(|asked| asked.replace(r#""quantity":3"#, r#""quantity":2"#))),
    ("a_new_address_has_to_be_whole", Ask(|asked| asked.replace("Sweden", "SE"))),
    ("a_closed_topic_is_refused_with_its_reason", Tell(|_, told| told.change(|body| drop(body["nearest"].take())))),
    ("writes_without_end_are_slowed_down", Tell(|_, told| drop(told.headers.remove(RETRY_AFTER)))),
    ("a_write_without_a_token_is_a_problem", Tell(forbid_instead)),
    ("a_request_is_told_on_the_stream", Ask(hear_nothing)),
    ("a_repeat_gets_the_same_answer_and_files_one_request", Ask(forget_keys)),
    ("repeats_at_once_file_one_request", Ask(forget_keys)),
    ("repeats_at_once_add_one_message", Ask(forget_keys)),
    ("a_key_with_another_body_is_a_problem", Ask(forget_keys)),
    ("a_key_on_another_path_is_a_problem", Ask(forget_keys)),
    ("a_write_without_a_good_key_is_a_problem", Ask(make_up_keys)),
    ("a_refusal_is_repeated_as_it_was", Tell(tell_the_time)),
    ("an_answer_is_remembered_though_the_order_moved_on", Ask(forget_keys)),
    ("a_key_is_its_customers_own", Ask(take_everybody_for_the_first)),
    ("answers_are_remembered_for_29_days", Ask(forget_keys)),
    ("a_message_is_added_to_the_thread", Tell(|_, told| told.replace("customer", "store"))),
    ("a_message_says_something_and_not_too_much", Ask(|asked| asked.replace(r#""text":"""#, r#""text":"-""#))),
    ("a_request_is_taken_back_and_closed_then", Tell(|_, told| told.replace("withdrawn", "received"))),
    ("a_request_that_ended_is_opened_again", Tell(|_, told| told.replace("in_review", "done"))),
    ("an_unknown_request_is_not_found", Tell(forbid_instead)),
    ("a_message_moves_a_request_that_waits", Tell(|_, told| told.replace("in_review", "waiting_for_customer"))),
    ("what_is_over_is_closed", Tell(|_, told| told.replace("request_closed", "topic_closed"))),
    ("a_request_that_ended_is_rated", Ask(|asked| asked.replace(r#""stars":6"#, r#""stars":5"#))),
    ("another_customers_requests_and_orders_are_not_found", Ask(take_everybody_for_the_first)),
    ("an_attachment_is_sent_in_parts", Tell(|_, told| told.replace("% conformance", "% Conformance"))),
    ("an_upload_goes_on_after_a_cut", Tell(|_, told| told.replace("% conformance", "% Conformance"))),
    ("a_part_from_elsewhere_is_a_problem", Tell(|_, told| drop(told.headers.remove(UPLOAD_OFFSET)))),
    ("a_large_part_that_is_refused_is_answered", Tell(|_, told| told.replace("wrong_offset", "invalid"))),
    ("what_is_not_its_hash_is_forgotten", Tell(|_, told| told.replace("hash_mismatch", "invalid"))),
    ("only_pictures_and_pdf_of_some_size_are_taken", Ask(|asked| asked.replace("svg+xml", "png"))),
    ("a_message_names_what_is_whole_or_waits", Ask(|asked| asked.replace(r#""attachments""#, r#""others""#))),
    ("an_attachment_is_its_customers_alone", Ask(take_everybody_for_the_first)),
    ("a_guest_asks_about_their_order", Tell(|_, told| told.change(|body| drop(body["request"]["order_id"].take())))),
    ("a_guest_asks_about_nothing_else", Tell(let_everything_pass)),
    ("a_guest_does_not_read_what_the_account_asked", Ask(read_as_the_last_writer)),
    (
        "anybody_votes_on_an_article",
        Tell(|asked, told| {
            if asked.is_write() {
                told.status = StatusCode::OK
            }
        }),
    ),
    ("a_repeated_vote_is_answered_again", Ask(forget_keys)),
    ("a_vote_has_a_key_and_not_too_much_to_say", Ask(make_up_keys)),
    ("what_is_no_article_takes_no_votes", Tell(let_everything_pass)),
    ("a_later_vote_takes_the_place_of_an_earlier", Ask(take_each_vote_for_anothers)),
    ("nobody_reads_without_a_token", Tell(forbid_instead)),
    ("what_says_no_moment_is_a_problem", Tell(|_, told| told.replace("bad_request", "invalid"))),
    (
        "what_was_read_on_one_device_is_read_on_another",
        Tell(|_, told| told.replace(r#""read":true"#, r#""read":false"#)),
    ),
    ("reading_is_each_customers_own", Ask(take_everybody_for_the_first)),
    ("what_a_store_leaves_out_is_not_found", Tell(name_no_features)),
];

fn keep_requests_out_of_the_log(asked: &Asked, told: &mut Told) {
    if asked.path.starts_with(CHANGES) {
        told.change(|page| {
            let entries = page["entries"].as_array_mut();
            entries.into_iter().for_each(|entries| entries.retain(|entry| entry["kind"] != "request"));
        });
    }
}

fn refuse_unknown_fields(asked: &Asked, told: &mut Told) {
    if String::from_utf8_lossy(&asked.body).contains("mood") {
        told.status = StatusCode::BAD_REQUEST;
    }
}

fn forbid_instead(_: &Asked, told: &mut Told) {
    if told.status.is_client_error() {
        told.status = StatusCode::FORBIDDEN;
    }
}

fn let_everything_pass(_: &Asked, told: &mut Told) {
    if told.status.is_client_error() {
        told.status = StatusCode::OK;
    }
}

fn hear_nothing(asked: &mut Asked) {
    if asked.path.starts_with(routes::STREAM) {
        asked.headers.remove(AUTHORIZATION);
    }
}

fn forget_keys(asked: &mut Asked) {
    if asked.headers.contains_key(IDEMPOTENCY_KEY) {
        make_a_key(asked);
    }
}

fn make_up_keys(asked: &mut Asked) {
    if asked.is_write() {
        make_a_key(asked);
    }
}

fn make_a_key(asked: &mut Asked) {
    let at = store_api::Timestamp::now().as_nanosecond();
    let key = HeaderValue::from_str(&format!("{at}-{}", asked.number));
    asked.headers.insert(IDEMPOTENCY_KEY, key.expect("digits are a header's value"));
}

fn tell_the_time(asked: &Asked, told: &mut Told) {
    if asked.is_write() {
        told.change(|body| body["number"] = Value::from(asked.number));
    }
}

fn take_each_vote_for_anothers(asked: &mut Asked) {
    asked.replace(r#""voter":""#, &format!(r#""voter":"{}"#, asked.number));
}

fn take_everybody_for_the_first(asked: &mut Asked) {
    if let Some(first) = &asked.first {
        asked.headers.insert(AUTHORIZATION, first.clone());
    }
}

fn read_as_the_last_writer(asked: &mut Asked) {
    if let Some(writer) = asked.writer.as_ref().filter(|_| asked.method == Method::GET) {
        asked.headers.insert(AUTHORIZATION, writer.clone());
    }
}

fn name_no_features(asked: &Asked, told: &mut Told) {
    if asked.path == routes::STORE {
        told.change(|store| store["features"] = Value::Array(Vec::new()));
    }
}
