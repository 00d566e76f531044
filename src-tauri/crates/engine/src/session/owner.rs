//! In whose name things are written: the name under which they stand in `local.db`, and holding on to it.

use std::{ops::Deref, sync::RwLockReadGuard};
use store_api::auth::OrderLookup;

/// In whose name something is written: nobody else is signed in until this is dropped.
#[derive(Debug)]
pub(crate) struct Owner<'a> {
    name: String,
    _held: RwLockReadGuard<'a, ()>,
}

impl<'a> Owner<'a> {
    pub(super) fn new(name: String, held: RwLockReadGuard<'a, ()>) -> Self {
        Self { name, _held: held }
    }
}

impl Deref for Owner<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.name
    }
}

/// A customer whom the store does not name may be anybody: what was written before is not shown to them, nor sent.
pub(super) fn of_account(account: Option<&str>, random: &[u8; 64]) -> String {
    match account.map(str::trim).filter(|account| !account.is_empty()) {
        Some(account) => format!("account {}", account.to_lowercase()),
        None => random[..16].iter().fold("unnamed ".to_owned(), |name, byte| format!("{name}{byte:02x}")),
    }
}

pub(super) fn of_guest(lookup: &OrderLookup) -> String {
    format!("guest {} {}", lookup.email.to_lowercase(), lookup.number.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_customer_with_a_name_is_the_same_again_after_another_sign_in() {
        let (one, other) = ([1; 64], [2; 64]);
        assert_eq!(of_account(Some("Ada@Larkspur.example "), &one), of_account(Some("ada@larkspur.example"), &other));
        for unnamed in [None, Some(" ")] {
            assert_ne!(of_account(unnamed, &one), of_account(unnamed, &other));
        }
    }
}
