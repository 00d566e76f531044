//! The ways in which an order can travel.

use super::catalogue::words;
use std::{collections::BTreeMap, sync::LazyLock};
use store_api::{delivery::ShippingMethod, order::Order};

static METHODS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/methods.json")).expect("the embedded methods are read by a test")
});

/// How it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Express,
    Standard,
    Economy,
}

impl Method {
    /// Working days from door to door.
    pub(super) fn days(self) -> (u16, u16) {
        match self {
            Self::Express => (3, 6),
            Self::Standard => (9, 15),
            Self::Economy => (15, 30),
        }
    }

    /// Cents of a US dollar.
    pub(super) fn price(self) -> i64 {
        match self {
            Self::Express => 1900,
            Self::Standard => 900,
            Self::Economy => 400,
        }
    }

    pub(super) fn carrier(self) -> &'static str {
        match self {
            Self::Express => "bluecrane",
            Self::Standard => "meridian",
            Self::Economy => "harbour-post",
        }
    }

    /// That of an order, known by its name.
    pub(super) fn of(order: &Order) -> Self {
        let Some(method) = &order.shipping_method else { return Self::Standard };
        let express = METHODS.get("express").is_some_and(|names| names.values().any(|name| *name == method.name));
        match (method.tracked, express) {
            (false, _) => Self::Economy,
            (true, true) => Self::Express,
            (true, false) => Self::Standard,
        }
    }

    pub(super) fn named(self, language: &str) -> ShippingMethod {
        let key = match self {
            Self::Express => "express",
            Self::Standard => "standard",
            Self::Economy => "economy",
        };
        let name = METHODS.get(key).map(|names| words(names, language)).unwrap_or_default();
        ShippingMethod { name: name.to_owned(), tracked: self != Self::Economy }
    }
}
