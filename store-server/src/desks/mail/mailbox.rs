//! IMAP: the mailbox that answers come to. It is only read: nothing in it is moved, marked or deleted.

use super::settings::{Encryption, Login, MailServer, MailSettings};
use crate::sources::{Trouble, web::chain};
use async_imap::{Client, Session, error::Error, extensions::idle::IdleResponse, types::Fetch};
use futures_util::TryStreamExt;
use rustls::{
    ClientConfig,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use rustls_platform_verifier::Verifier;
use std::{fmt, sync::Arc, time::Duration};
use store_api::Timestamp;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For one call, with the mails that it brings.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How many mails are asked about at once.
const AT_ONCE: usize = 50;
/// Larger mails are not taken into memory.
const LARGEST: u32 = 40 * 1024 * 1024;
/// So much of all mails together ends one look; the next goes on behind it.
const ENOUGH: usize = 64 * 1024 * 1024;

/// What IMAP is spoken over.
trait Line: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Line for T {}

/// An open mailbox.
#[derive(Debug)]
pub(super) struct Mailbox {
    session: Session<Box<dyn Line>>,
    name: String,
    server: MailServer,
}

/// Where the last look ended: mails are numbered upwards for as long as the mailbox keeps its validity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    validity: u32,
    last: u32,
}

/// A mail as it lies there.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) raw: Vec<u8>,
    pub(super) came: Timestamp,
}

impl Mailbox {
    pub(super) async fn open(settings: &MailSettings) -> Result<Self, Trouble> {
        let server = settings.imap.clone();
        let opening = async {
            let client = greet(settings).await?;
            let Login { user, password } = &settings.imap_login;
            let refused = |(error, _): (Error, _)| match error {
                Error::No(why) => Trouble::Misconfigured(format!("{server} does not let {user} in: {why}")),
                other => trouble(&server, &other),
            };
            let session = client.login(user, password).await.map_err(refused)?;
            let mut mailbox = Self { session, name: settings.mailbox.clone(), server: server.clone() };
            mailbox.select().await?;
            Ok(mailbox)
        };
        within(&server, TIMEOUT, opening).await
    }

    /// What came since a mark and whose headers are of interest, oldest first, and where the next look begins.
    pub(super) async fn look(
        &mut self,
        since: Mark,
        wanted: impl Fn(&[u8]) -> bool,
    ) -> Result<(Vec<Found>, Mark), Trouble> {
        let server = self.server.clone();
        let validity = within(&server, TIMEOUT, self.select()).await?;
        let mut mark = if validity == since.validity { since } else { Mark { validity, last: 0 } };
        let searching = self.session.uid_search(format!("UID {}:*", mark.last.saturating_add(1)));
        let known =
            within(&server, TIMEOUT, async { searching.await.map_err(|error| trouble(&server, &error)) }).await?;
        // The last mail is always in the answer, also when it is an old one.
        let mut numbers: Vec<u32> = known.into_iter().filter(|number| *number > mark.last).collect();
        numbers.sort_unstable();
        let mut found = Vec::new();
        for numbers in numbers.chunks(AT_ONCE) {
            let heads = self.fetch(numbers, "(UID RFC822.SIZE BODY.PEEK[HEADER])").await?;
            let mut whole: Vec<u32> = heads
                .iter()
                .filter(|head| head.size.is_none_or(|size| size <= LARGEST) && head.header().is_some_and(&wanted))
                .filter_map(|head| head.uid)
                .collect();
            whole.sort_unstable();
            for number in whole {
                let mails = self.fetch(&[number], "(UID INTERNALDATE BODY.PEEK[])").await?;
                found.extend(mails.iter().filter_map(found_in));
                mark.last = number;
                if found.iter().map(|mail: &Found| mail.raw.len()).sum::<usize>() > ENOUGH {
                    return Ok((found, mark));
                }
            }
            mark.last = numbers.last().copied().unwrap_or(mark.last);
        }
        Ok((found, mark))
    }

    /// Whether a mail of that id lies there.
    pub(super) async fn holds(&mut self, id: &str) -> Result<bool, Trouble> {
        let server = self.server.clone();
        let searching = self.session.uid_search(format!("HEADER Message-ID \"{id}\""));
        let found =
            within(&server, TIMEOUT, async { searching.await.map_err(|error| trouble(&server, &error)) }).await?;
        Ok(!found.is_empty())
    }

    /// Waits until something new lies there, or for so long; `None` if the server cannot tell.
    pub(super) async fn wait(mut self, longest: Duration) -> Result<Option<Self>, Trouble> {
        let Self { name, server, .. } = &self;
        let (name, server) = (name.clone(), server.clone());
        let failed = |error: Error| trouble(&server, &error);
        if !self.session.capabilities().await.map_err(failed)?.has_str("IDLE") {
            return Ok(None);
        }
        let mut idle = self.session.idle();
        idle.init().await.map_err(failed)?;
        let (waiting, _stop) = idle.wait_with_timeout(longest);
        // Whatever ended it: the look that follows finds out.
        let _: IdleResponse = waiting.await.map_err(failed)?;
        let session = idle.done().await.map_err(failed)?;
        Ok(Some(Self { session, name, server }))
    }

    async fn select(&mut self) -> Result<u32, Trouble> {
        let refused = |error| match error {
            Error::No(why) => Trouble::Misconfigured(format!("{} has no mailbox {}: {why}", self.server, self.name)),
            other => trouble(&self.server, &other),
        };
        Ok(self.session.examine(&self.name).await.map_err(refused)?.uid_validity.unwrap_or_default())
    }

    async fn fetch(&mut self, numbers: &[u32], what: &str) -> Result<Vec<Fetch>, Trouble> {
        let numbers = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        let Self { session, server, .. } = self;
        let fetching = async {
            let failed = |error| trouble(server, &error);
            session.uid_fetch(numbers, what).await.map_err(failed)?.try_collect().await.map_err(failed)
        };
        within(server, TIMEOUT, fetching).await
    }
}

impl Mark {
    /// `VALIDITY:LAST`; from the beginning for what is none.
    pub(super) fn read(text: Option<&str>) -> Self {
        let numbers = text.and_then(|text| text.split_once(':'));
        let read =
            |(validity, last): (&str, &str)| Some(Self { validity: validity.parse().ok()?, last: last.parse().ok()? });
        numbers.and_then(read).unwrap_or_default()
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.validity, self.last)
    }
}

fn found_in(mail: &Fetch) -> Option<Found> {
    let came = mail.internal_date().and_then(|date| Timestamp::from_second(date.timestamp()).ok());
    Some(Found { raw: mail.body()?.to_vec(), came: came.unwrap_or_default() })
}

async fn greet(settings: &MailSettings) -> Result<Client<Box<dyn Line>>, Trouble> {
    let server = &settings.imap;
    let offline = |error: std::io::Error| Trouble::Offline(format!("{server} cannot be reached: {error}"));
    let connecting = TcpStream::connect((server.host.as_str(), server.port));
    let line = within(server, CONNECT_TIMEOUT, async { connecting.await.map_err(offline) }).await?;
    let line: Box<dyn Line> = match server.encryption {
        Encryption::Tls => encrypt(settings, line).await?,
        Encryption::StartTls | Encryption::Nothing => Box::new(line),
    };
    let mut client = Client::new(line);
    if client.read_response().await.map_err(offline)?.is_none() {
        return Err(Trouble::Offline(format!("{server} hangs up")));
    }
    if server.encryption == Encryption::StartTls {
        let refused = |error: Error| Trouble::Misconfigured(format!("{server} encrypts nothing: {}", chain(&error)));
        client.run_command_and_check_ok("STARTTLS", None).await.map_err(refused)?;
        client = Client::new(encrypt(settings, client.into_inner()).await?);
    }
    Ok(client)
}

async fn encrypt(settings: &MailSettings, line: impl Line + 'static) -> Result<Box<dyn Line>, Trouble> {
    let server = &settings.imap;
    let wrong = |why: String| Trouble::Misconfigured(format!("{server} cannot be believed: {why}"));
    let extra = settings.extra_roots()?;
    let roots: Result<Vec<CertificateDer<'_>>, _> = CertificateDer::pem_slice_iter(&extra).collect();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier =
        Verifier::new_with_extra_roots(roots.map_err(|error| wrong(error.to_string()))?, Arc::clone(&provider));
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(error.to_string()))?
        .dangerous() // Another verifier than one of our own list: the system's.
        .with_custom_certificate_verifier(Arc::new(verifier.map_err(|error| wrong(error.to_string()))?))
        .with_no_client_auth();
    let name = ServerName::try_from(server.host.clone()).map_err(|error| wrong(error.to_string()))?;
    let line = TlsConnector::from(Arc::new(config)).connect(name, line).await.map_err(|error| wrong(chain(&error)))?;
    Ok(Box::new(line))
}

async fn within<T>(
    server: &MailServer,
    longest: Duration,
    work: impl Future<Output = Result<T, Trouble>>,
) -> Result<T, Trouble> {
    let late = |_| Trouble::Offline(format!("{server} does not answer"));
    tokio::time::timeout(longest, work).await.map_err(late)?
}

fn trouble(server: &MailServer, error: &Error) -> Trouble {
    match error {
        Error::Io(_) | Error::ConnectionLost => Trouble::Offline(format!("{server}: {}", chain(error))),
        _ => Trouble::ServerError(format!("{server} answers: {}", chain(error))),
    }
}
