//! SMTP: handing a mail to the server that sends it, and what its answer means.

use super::settings::{Encryption, MailServer, MailSettings};
use crate::{
    desks::Handed,
    sources::{Trouble, web::chain},
};
use lettre::{
    Message,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        extension::ClientId,
    },
};
use std::time::Duration;

/// For a whole mail with its files, over a slow line.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Sends a mail; `id` is what it is known by once it is there.
///
/// # Errors
/// It may be there or not: 4xx answers, lines that break. The next attempt sends the same mail with the same id.
pub(super) async fn send(settings: &MailSettings, mail: &Message, id: &str) -> Result<Handed, Trouble> {
    within(async {
        let mut line = connect(settings).await?;
        let outcome = line.send(mail.envelope(), &mail.formatted()).await;
        let handed = match outcome {
            Ok(_) => Handed::There(id.to_owned()),
            // What was said of this mail, and will be said again.
            Err(error) if error.is_permanent() || error.is_client() => Handed::Unfit(said(&settings.smtp, &error)),
            Err(error) => return Err(passing(&settings.smtp, &error)),
        };
        // It has taken the mail: how it says goodbye changes nothing.
        let _ = line.quit().await;
        Ok(handed)
    })
    .await
}

/// Whether the server lets us in.
pub(super) async fn probe(settings: &MailSettings) -> Result<(), Trouble> {
    within(async {
        let mut line = connect(settings).await?;
        let _ = line.quit().await;
        Ok(())
    })
    .await
}

async fn within<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let late = |_| Trouble::Offline("the mail server does not answer".to_owned());
    tokio::time::timeout(TIMEOUT, work).await.map_err(late)?
}

async fn connect(settings: &MailSettings) -> Result<AsyncSmtpConnection, Trouble> {
    let server = &settings.smtp;
    // What goes wrong before the mail is named is not the mail's fault.
    let refused = |error: Error| {
        let is_wrong = error.is_permanent() || error.is_client() || error.is_tls() || is_disbelieved(&error);
        if is_wrong { Trouble::Misconfigured(said(server, &error)) } else { passing(server, &error) }
    };
    let hello = ClientId::Domain(settings.address.domain().to_owned());
    let tls = match server.encryption {
        Encryption::Nothing => None,
        Encryption::Tls | Encryption::StartTls => Some(parameters(settings)?),
    };
    let (first, later) = if server.encryption == Encryption::Tls { (tls, None) } else { (None, tls) };
    let place = (server.host.as_str(), server.port);
    let mut line =
        AsyncSmtpConnection::connect_tokio1(place, Some(TIMEOUT), &hello, first, None).await.map_err(refused)?;
    if let Some(tls) = later {
        line.starttls(tls, &hello).await.map_err(refused)?;
    }
    if let Some(login) = &settings.smtp_login {
        let known = Credentials::new(login.user.clone(), login.password.clone());
        line.auth(DEFAULT_MECHANISMS, &known).await.map_err(refused)?;
    }
    Ok(line)
}

fn parameters(settings: &MailSettings) -> Result<TlsParameters, Trouble> {
    let wrong = |error: Error| Trouble::Misconfigured(chain(&error));
    let mut tls = TlsParameters::builder(settings.smtp.host.clone());
    let extra = settings.extra_roots()?;
    if !extra.is_empty() {
        tls = tls.add_root_certificate(Certificate::from_pem(&extra).map_err(wrong)?);
    }
    tls.build_rustls().map_err(wrong)
}

/// Whether the server showed a certificate that nobody here believes.
fn is_disbelieved(error: &Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if inner.is_some_and(|inner| matches!(inner.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))) {
            return true;
        }
        cause = error.source();
    }
    false
}

fn said(server: &MailServer, error: &Error) -> String {
    let text = chain(error).split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{server} answers: {text}")
}

fn passing(server: &MailServer, error: &Error) -> Trouble {
    if error.is_transient() { Trouble::ServerError(said(server, error)) } else { Trouble::Offline(said(server, error)) }
}
