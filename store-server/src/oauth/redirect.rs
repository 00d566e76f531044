//! Where the browser may be sent back to: a port of this machine that a native app listens on (RFC 8252, 7.3).

use std::net::{Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// A redirect URI on the loopback interface, with any port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loopback {
    /// As it was sent, which is how the token request has to repeat it.
    pub(super) text: String,
    url: Url,
}

impl Loopback {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let here = match url.host()? {
            Host::Ipv4(address) => address == Ipv4Addr::LOCALHOST,
            Host::Ipv6(address) => address == Ipv6Addr::LOCALHOST,
            Host::Domain(_) => false,
        };
        let plain = url.scheme() == "http" && url.username().is_empty() && url.password().is_none();
        (here && plain && url.fragment().is_none()).then(|| Self { text: text.to_owned(), url })
    }

    /// The address with the answer in its query.
    pub(super) fn with(&self, answer: &[(&str, &str)]) -> String {
        let mut url = self.url.clone();
        url.query_pairs_mut().extend_pairs(answer);
        url.into()
    }

    /// How a content security policy names it; it has no way to name an IPv6 address.
    pub(super) fn csp_source(&self) -> Option<String> {
        let Some(Host::Ipv4(address)) = self.url.host() else { return None };
        Some(format!("http://{address}:{}", self.url.port_or_known_default()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ports_of_this_machine_are_redirected_to() {
        for good in ["http://127.0.0.1:4711/", "http://[::1]:4711/callback", "http://127.0.0.1/?a=b"] {
            assert!(Loopback::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "/callback",
            "https://127.0.0.1:4711/",
            "http://localhost:4711/",
            "http://127.0.0.2:4711/",
            "http://127.0.0.1.example.com/",
            "http://user@127.0.0.1:4711/",
            "http://127.0.0.1:4711/#fragment",
            "http://example.com/",
            "doorstep://callback",
        ] {
            assert!(Loopback::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_answer_joins_a_query_that_is_there() {
        let redirect = Loopback::parse("http://127.0.0.1:4711/back?a=b").expect("a loopback address");
        assert_eq!(redirect.with(&[("state", "x&y")]), "http://127.0.0.1:4711/back?a=b&state=x%26y");
    }
}
