//! What was last seen of each customer's list, page by page, so that an unchanged page is not sent again.

use crate::{database::lock, secret::digest, sources::Known};
use std::{collections::HashMap, sync::Mutex};

/// One more, and all are forgotten: it costs each customer one whole answer.
const MOST_CUSTOMERS: usize = 4096;

/// A page of a list, without what is on it.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// What the shop calls this state of it.
    pub(super) etag: Option<String>,
    /// How many orders the whole list has.
    pub(super) count: usize,
    /// The orders' ids and fingerprints.
    pub(super) orders: Vec<(String, String)>,
}

#[derive(Debug, Default)]
pub(super) struct Pages(Mutex<HashMap<[u8; 32], Vec<Page>>>);

impl Pages {
    /// The pages of a customer, as far as what was on them has been written down: what was lost on the way there is
    /// asked for again.
    pub(super) fn known(&self, customer: &str, known: &Known) -> Vec<Option<Page>> {
        let pages = lock(&self.0).get(&digest(customer.as_bytes())).cloned().unwrap_or_default();
        let is_kept = |page: &Page| page.orders.iter().all(|(id, fingerprint)| known.get(id) == Some(fingerprint));
        pages.into_iter().map(|page| Some(page).filter(is_kept)).collect()
    }

    pub(super) fn keep(&self, customer: &str, pages: Vec<Page>) {
        let mut all = lock(&self.0);
        if all.len() >= MOST_CUSTOMERS {
            all.clear();
        }
        all.insert(digest(customer.as_bytes()), pages);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(etag: &str, orders: &[(&str, &str)]) -> Page {
        let orders = orders.iter().map(|(id, fingerprint)| ((*id).to_owned(), (*fingerprint).to_owned()));
        Page { etag: Some(etag.to_owned()), count: 3, orders: orders.collect() }
    }

    #[test]
    fn a_page_is_asked_for_anew_until_all_that_was_on_it_has_been_written_down() {
        let pages = Pages::default();
        pages.keep("cus_1", vec![page("a", &[("3", "x"), ("2", "y")]), page("b", &[("1", "z")])]);
        let known: Known = [("3", "x"), ("2", "older"), ("1", "z")]
            .map(|(id, fingerprint)| (id.to_owned(), fingerprint.to_owned()))
            .into_iter()
            .collect();
        let tags = |customer| -> Vec<Option<String>> {
            pages.known(customer, &known).into_iter().map(|page| page?.etag).collect()
        };
        assert_eq!(tags("cus_1"), [None, Some("b".to_owned())]);
        assert_eq!(tags("cus_2"), []);
    }
}
