//! Every trap that was found in real shops, help centres and carriers' numbers, and the test that holds it.

use std::{fs, path::Path};

/// What the system does that one would not think, and the test named after it.
const TRAPS: &[(&str, &[(&str, &str)])] = &[
    (
        "Vendure",
        &[
            ("updatedAt stays when an order ships", "updated_at_does_not_move_when_an_order_ships"),
            ("its filters by time take or leave the edge", "what_is_as_it_was_is_neither_fetched_nor_told_again"),
            ("an ended session answers 200 and nobody", "an_expired_session_looks_like_a_customer_without_orders"),
            ("any answer brings a token", "the_token_of_an_answer_that_was_no_login_is_a_token_of_nobody"),
            ("a wrong password is answered with 200", "a_wrong_password_comes_with_status_200"),
            ("without 'bearer' no token comes", "every_way_of_not_being_let_in_is_explained_in_the_customers_language"),
            ("carts stand among the orders", "carts_are_listed_among_the_orders"),
            ("a cancelled order counts nothing", "a_cancelled_order_counts_nothing_any_more"),
            ("ids are text, and numbers in the history", "ids_in_the_history_are_numbers_and_everywhere_else_strings"),
            ("cancelled fulfilments stay", "a_cancelled_fulfilment_and_one_that_is_being_packed_are_no_parcels"),
            ("a tracking code may be empty, fulfilments null", "a_tracking_code_may_be_empty_and_fulfilments_null"),
            ("the carrier is free text, tracked nowhere", "the_carrier_is_free_text_and_there_is_no_tracking_address"),
            ("shops have states of their own", "states_of_the_shops_own_show_as_its_own_words"),
            ("an unknown field fails the whole query", "an_unknown_field_fails_the_whole_query"),
            ("more than 100 at once is refused", "one_query_lists_a_hundred_orders_at_the_most"),
            ("pages move while they are read", "an_order_between_two_pages_is_not_gone"),
            ("money is whole, whatever the currency", "money_is_integers_of_two_places_whatever_the_currency"),
            ("Modifying says nothing of the way", "an_order_that_is_being_modified_stands_where_it_stood"),
            ("names come in the language asked for", "names_of_goods_come_in_the_customers_language"),
        ],
    ),
    (
        "Medusa",
        &[
            (
                "what is not allowed is left out silently",
                "a_shop_as_it_is_installed_strips_labels_contents_and_returns_without_a_word",
            ),
            ("by itself it tells neither parcels nor addresses", "what_is_not_asked_for_by_name_is_not_told"),
            ("a wrong key is 400, before anybody is asked", "a_wrong_key_is_a_setting_that_is_said_at_the_start"),
            (
                "no session is 401, unlike a gate before it",
                "a_401_of_something_that_stands_before_the_shop_ends_no_sign_in",
            ),
            ("a token stands for a day", "a_token_stands_for_a_day_and_is_renewed_before_half_of_it_is_over"),
            ("an order's id opens it to anybody", "the_id_of_an_order_opens_it_to_anybody_and_goes_no_further"),
            ("lists cannot be filtered by time", "the_list_cannot_be_filtered_by_time_so_it_is_asked_for_whole"),
            ("a captured payment does not move updated_at", "a_payment_that_is_captured_does_not_move_updated_at"),
            (
                "Cache-Control undoes the condition",
                "what_is_as_it_was_is_answered_with_nothing_unless_one_speaks_of_caches",
            ),
            (
                "money has more digits than the currency",
                "money_is_decimals_with_more_digits_than_the_currency_and_never_a_float",
            ),
            ("totals move after a return", "totals_move_after_a_return_and_what_was_paid_stays"),
            ("status stays pending after delivery", "status_stays_pending_when_everything_has_arrived"),
            ("a tracking address may be #", "a_tracking_address_may_be_a_hash_sign"),
            (
                "goods in a parcel are called by their variant",
                "what_is_in_a_parcel_is_called_by_its_variant_and_joined_by_its_line",
            ),
            ("a cancelled order that was paid is worth 0", "a_cancelled_order_that_was_paid_comes_to_nothing"),
            ("words of a shop's own", "states_of_the_shops_own_show_as_its_own_words"),
            (
                "a second factor comes with status 200",
                "a_second_factor_is_asked_for_on_a_page_of_its_own_in_the_customers_language",
            ),
        ],
    ),
    (
        "WordPress",
        &[
            ("modified_after without Z is local, and exclusive", "modified_after_is_sent_with_its_z_and_overlaps"),
            ("an hour comes twice in autumn", "in_the_repeated_hour_of_autumn_an_edit_is_found_all_the_same"),
            (
                "modified_gmt lacks its Z, languages are a taxonomy",
                "posts_become_articles_in_their_languages_and_topics",
            ),
            ("what is thrown away is silent", "a_post_that_is_thrown_away_vanishes_silently_and_is_gone_here_too"),
            ("401 also means gone", "answers_of_401_are_no_empty_help_centre"),
            ("a page beyond the end is 400, a page is 100", "a_list_that_shrinks_between_its_pages_takes_nothing_away"),
            ("nothing says that nothing is new", "an_edit_that_was_read_before_a_look_failed_is_told_by_the_next"),
            ("titles carry entities", "a_title_carries_entities_and_a_topic_too"),
            ("posts carry scripts", "a_script_in_a_post_goes_no_further"),
            ("links are relative to the site", "a_link_of_the_site_leads_to_the_article_and_another_stays_where_it_is"),
            ("not every site has pretty addresses", "a_site_without_pretty_addresses_is_read_by_its_plain_ones"),
        ],
    ),
    (
        "carriers",
        &[
            ("39 formats, three beyond what regex knows", "every_valid_number_is_its_carriers_and_no_invalid_one_is"),
            ("a parcel of DHL has the digits of USPS", "a_parcel_of_dhl_that_looks_like_one_of_usps_is_not_called_so"),
            (
                "the shop knows better than the number",
                "the_shops_word_comes_first_and_a_telling_number_speaks_where_it_says_nothing",
            ),
            ("Hermes and JJD are in no format", "a_number_of_hermes_and_a_jjd_number_of_dhl_are_nobodys"),
        ],
    ),
];

#[test]
fn every_trap_has_a_test_named_after_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut text, mut open) = (String::new(), vec![root.join("tests/tests/bridge"), root.join("store-server/src")]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of tests") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&fs::read_to_string(&path).expect("a source file"));
            }
        }
    }
    for (system, traps) in TRAPS {
        let missing = traps.iter().filter(|(_, test)| !text.contains(&format!("fn {test}()")));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&(&str, &str)>::new(), "traps of {system} without a test");
    }
}
