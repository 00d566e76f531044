//! Paths, parameters and limits of the Store API.

/// RFC 8414 discovery.
pub const DISCOVERY: &str = "/.well-known/oauth-authorization-server";
/// The customer's own log; parameter `after`.
pub const CHANGES: &str = "/v1/changes";
/// A language's help log; parameter `after`.
pub const HELP_CHANGES: &str = "/v1/help/{lang}/changes";
/// A language's help log in one file; see [`crate::pack`].
pub const HELP_PACK: &str = "/v1/help/{lang}/pack";
/// See [`crate::store::Store`].
pub const STORE: &str = "/v1/store";
/// Immutable bytes by their hash.
pub const MEDIA: &str = "/v1/media/{sha256}";
/// Server-sent events.
pub const STREAM: &str = "/v1/stream";
/// A guest's way in.
pub const ORDER_LOOKUP: &str = "/v1/order-lookup";
/// Filing a request; see [`crate::write::NewRequest`].
pub const REQUESTS: &str = "/v1/requests";
/// Adding to a thread.
pub const MESSAGES: &str = "/v1/requests/{id}/messages";
/// Taking a request back.
pub const WITHDRAW: &str = "/v1/requests/{id}/withdraw";
/// Opening one again.
pub const REOPEN: &str = "/v1/requests/{id}/reopen";
/// Saying how it was dealt with.
pub const RATING: &str = "/v1/requests/{id}/rating";
/// Declaring an attachment.
pub const ATTACHMENTS: &str = "/v1/attachments";
/// One attachment of this customer: its bytes (`GET`), and sending the next part of them (`PATCH`).
pub const ATTACHMENT: &str = "/v1/attachments/{sha256}";
/// Saying whether an article helped.
pub const VOTE: &str = "/v1/help/{lang}/articles/{id}/vote";

/// Saying up to when notices have been read; see [`crate::notice::ReadUntil`].
pub const READ_UNTIL: &str = "/v1/notices/read-until";

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

/// The path of a language's help pack.
pub fn help_pack(lang: &str) -> String {
    format!("/v1/help/{lang}/pack")
}

/// The path of a picture.
pub fn media(sha256: &str) -> String {
    format!("/v1/media/{sha256}")
}

/// The path of an attachment.
pub fn attachment(sha256: &str) -> String {
    format!("/v1/attachments/{sha256}")
}

/// The path of what a customer does with a request: `messages`, `withdraw`, `reopen` or `rating`; `id` is percent-encoded.
pub fn request(id: &str, what: &str) -> String {
    format!("/v1/requests/{}/{what}", segment(id))
}

/// The path of the vote on an article; `id` is percent-encoded.
pub fn vote(lang: &str, id: &str) -> String {
    format!("/v1/help/{lang}/articles/{}/vote", segment(id))
}

/// `text` as one segment of a path (RFC 3986): everything but unreserved characters encoded.
fn segment(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut path, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            path.push(char::from(byte));
        } else {
            let _ = write!(path, "%{byte:02X}");
        }
        path
    })
}
