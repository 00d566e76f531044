//! The loopback redirect (RFC 8252, 7.3): waits for one good request of the browser, and says thank you.

use crate::{Error, Result};
use futures_util::{StreamExt, stream::FuturesUnordered};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use url::Url;

/// What the browser shows when it comes back: whole HTML pages, in the customer's language.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    pub done: String,
    pub failed: String,
}

#[derive(Debug)]
pub(crate) struct Loopback {
    listener: TcpListener,
    port: u16,
}

/// More than any browser sends for this.
const LONGEST_REQUEST: usize = 16 * 1024;
const SLOWEST_REQUEST: std::time::Duration = std::time::Duration::from_secs(5);

impl Loopback {
    pub(crate) async fn listen() -> Result<Self> {
        let refused = |error: std::io::Error| Error::Denied(format!("the loopback cannot be listened on: {error}"));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(refused)?;
        let port = listener.local_addr().map_err(refused)?.port();
        Ok(Self { listener, port })
    }

    pub(crate) fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}/signed-in", self.port)
    }

    /// The authorization code out of the first request that carries our `state`; others are turned away.
    pub(crate) async fn code(&self, state: &str, pages: &Pages) -> Result<String> {
        // A browser opens connections that it does not use yet; none of them keeps another waiting.
        let mut requests = FuturesUnordered::new();
        loop {
            let (mut stream, target) = tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        requests.push(request(stream));
                        continue;
                    }
                    Err(error) => return Err(Error::Denied(format!("the loopback broke: {error}"))),
                },
                Some(request) = requests.next() => request,
            };
            match target.and_then(|target| outcome(&target, state)) {
                None => answer(&mut stream, "404 Not Found", &pages.failed).await,
                Some(Ok(code)) => {
                    answer(&mut stream, "200 OK", &pages.done).await;
                    return Ok(code);
                }
                Some(Err(error)) => {
                    answer(&mut stream, "200 OK", &pages.failed).await;
                    return Err(Error::Denied(error));
                }
            }
        }
    }
}

async fn request(mut stream: TcpStream) -> (TcpStream, Option<String>) {
    let target = tokio::time::timeout(SLOWEST_REQUEST, request_target(&mut stream)).await.ok().flatten();
    (stream, target)
}

/// `GET /target HTTP/1.1` → `/target`.
async fn request_target(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    while !request.windows(4).any(|end| end == b"\r\n\r\n") && request.len() < LONGEST_REQUEST {
        let mut buffer = [0; 2048];
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(read) => request.extend_from_slice(&buffer[..read]),
        }
    }
    let line = std::str::from_utf8(&request).ok()?.lines().next()?;
    let mut words = line.split(' ');
    (words.next() == Some("GET")).then(|| words.next().map(str::to_owned)).flatten()
}

/// The code, or the error the store names; none for a request that is not for us.
fn outcome(target: &str, state: &str) -> Option<std::result::Result<String, String>> {
    let url = Url::parse("http://127.0.0.1").ok()?.join(target).ok()?;
    let value = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    if url.path() != "/signed-in" || value("state").as_deref() != Some(state) {
        return None;
    }
    match (value("code"), value("error")) {
        (Some(code), None) => Some(Ok(code)),
        (_, error) => Some(Err(error.unwrap_or_else(|| "neither a code nor an error".to_owned()))),
    }
}

async fn answer(stream: &mut TcpStream, status: &str, page: &str) {
    let head = "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close";
    let message = format!("HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len());
    // A browser that went away does not need the page.
    stream.write_all(message.as_bytes()).await.ok();
    stream.shutdown().await.ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_connection_that_says_nothing_keeps_nobody_waiting() {
        let loopback = Loopback::listen().await.expect("a loopback");
        let address = ("127.0.0.1", loopback.port);
        let (pages, silent) = (Pages::default(), TcpStream::connect(address).await.expect("a connection"));
        let browser = async {
            let mut stream = TcpStream::connect(address).await.expect("another");
            stream.write_all(b"GET /signed-in?code=c&state=s HTTP/1.1\r\n\r\n").await.expect("sent");
            stream
        };
        let code = tokio::time::timeout(SLOWEST_REQUEST / 2, loopback.code("s", &pages));
        let (code, _stream) = tokio::join!(code, browser);
        assert_eq!(code.expect("in time").expect("a code"), "c");
        drop(silent);
    }

    #[test]
    fn only_a_request_with_our_state_counts() {
        assert_eq!(outcome("/signed-in?code=c&state=s", "s"), Some(Ok("c".to_owned())));
        assert_eq!(outcome("/signed-in?error=access_denied&state=s", "s"), Some(Err("access_denied".to_owned())));
        assert_eq!(outcome("/signed-in?code=c&state=other", "s"), None);
        assert_eq!(outcome("/signed-in?code=c", "s"), None);
        assert_eq!(outcome("/favicon.ico", "s"), None);
    }
}
