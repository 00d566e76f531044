//! Paths, parameters and limits of the Store API.

/// RFC 8414 discovery.
pub const DISCOVERY: &str = "/.well-known/oauth-authorization-server";
/// The customer's own log; parameter `after`.
pub const CHANGES: &str = "/v1/changes";
/// A language's help log; parameter `after`.
pub const HELP_CHANGES: &str = "/v1/help/{lang}/changes";
/// See [`crate::store::Store`].
pub const STORE: &str = "/v1/store";
/// Immutable bytes by their hash.
pub const MEDIA: &str = "/v1/media/{sha256}";
/// Server-sent events.
pub const STREAM: &str = "/v1/stream";
/// A guest's way in.
pub const ORDER_LOOKUP: &str = "/v1/order-lookup";

/// Most entries on a page of a log.
pub const MAX_ENTRIES: usize = 500;
/// Most bytes on a page of a log, before compression; a single larger entry stands alone.
pub const MAX_PAGE_BYTES: usize = 1024 * 1024;
/// Seconds between keep-alive comments on the stream.
pub const KEEP_ALIVE_SECONDS: u64 = 25;
/// The name of the customer's log.
pub const CUSTOMER_LOG: &str = "customer";

/// The name of a language's help log.
pub fn help_log(lang: &str) -> String {
    format!("help/{lang}")
}

/// The path of a language's help log.
pub fn help_changes(lang: &str) -> String {
    format!("/v1/help/{lang}/changes")
}

/// The path of a picture.
pub fn media(sha256: &str) -> String {
    format!("/v1/media/{sha256}")
}
