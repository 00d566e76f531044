//! Real mail servers for one test: Exim takes mail and sends it, Dovecot lets a mailbox be read. They listen on free ports
//! of this machine, keep everything in a folder of their own, and end with the test.

use anyhow::{Context, Result, ensure};
use lettre::{
    Address,
    address::Envelope,
    transport::smtp::{client::AsyncSmtpConnection, extension::ClientId},
};
use rustix::process::{Pid, Signal, kill_process};
use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use store_server::{Encryption, Login, MailServer, MailSettings};
use tempfile::TempDir;

/// The address that requests come from and answers go to.
pub const CARE: &str = "care@larkspur.example";
/// Where the store's people read.
pub const PEOPLE: &str = "people@larkspur.example";
pub const PASSWORD: &str = "known-to-the-mailbox";
const EXIM: &[&str] = &["/usr/sbin/exim4", "/usr/sbin/exim"];
const DOVECOT: &str = "/usr/sbin/dovecot";
const PATIENCE: Duration = Duration::from_secs(20);

/// Exim and Dovecot, while they run.
#[derive(Debug)]
pub struct Office {
    folder: TempDir,
    ports: Ports,
    exim: Option<Child>,
    dovecot: Option<Child>,
}

#[derive(Clone, Copy, Debug)]
struct Ports {
    smtp: u16,
    smtps: u16,
    imap: u16,
    imaps: u16,
}

/// Why these servers cannot be run here, if so.
pub fn lacks() -> Option<String> {
    let exim = EXIM.iter().any(|path| Path::new(path).exists());
    let missing = [(exim, "exim"), (Path::new(DOVECOT).exists(), "dovecot")].into_iter().find(|(here, _)| !here);
    missing.map(|(_, name)| format!("no {name}; `apt-get install exim4-daemon-light dovecot-imapd` brings both"))
}

impl Office {
    /// Starts both servers, and waits until they answer.
    ///
    /// # Errors
    /// A server ends at once, or never answers.
    pub fn open() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let ports = Ports { smtp: free()?, smtps: free()?, imap: free()?, imaps: free()? };
        let path = folder.path();
        for name in ["spool", "mail", "dovecot"] {
            fs::create_dir(path.join(name))?;
        }
        certify(path)?;
        let who = Runner::here()?;
        fs::write(path.join("exim.conf"), exim_conf(path, ports, &who))?;
        fs::write(path.join("dovecot.conf"), dovecot_conf(path, ports, &who))?;
        who.own(path)?;
        let mut office = Self { folder, ports, exim: None, dovecot: None };
        office.begin_smtp()?;
        office.begin_imap()?;
        Ok(office)
    }

    /// Starts the server that mail is read from, if it does not run.
    ///
    /// # Errors
    /// It ends at once, or never answers.
    pub fn begin_imap(&mut self) -> Result<()> {
        let conf = self.file("dovecot.conf");
        self.dovecot = Some(Runner::here()?.run(DOVECOT, &["-F", "-c", &conf])?);
        self.until_answered(self.ports.imap)
    }

    /// Ends the server that mail is read from.
    pub fn end_imap(&mut self) {
        self.dovecot.take().into_iter().for_each(end);
    }

    /// Starts the server that mail goes out by, if it does not run.
    ///
    /// # Errors
    /// It ends at once, or never answers.
    pub fn begin_smtp(&mut self) -> Result<()> {
        let exim = EXIM.iter().find(|path| Path::new(path).exists()).context("there is no exim")?;
        let conf = self.file("exim.conf");
        self.exim = Some(Runner::here()?.run(exim, &["-C", &conf, "-bdf", "-q1m"])?);
        self.until_answered(self.ports.smtp)
    }

    /// Ends the server that mail goes out by.
    pub fn end_smtp(&mut self) {
        self.exim.take().into_iter().for_each(end);
    }

    /// What a store is told to use this mail: encrypted as soon as it is asked for out, and from the first byte in.
    ///
    /// # Errors
    /// Never, with these addresses.
    pub fn settings(&self) -> Result<MailSettings> {
        let server = |port, encryption| MailServer { host: "127.0.0.1".to_owned(), port, encryption };
        let login = Login { user: "care".to_owned(), password: PASSWORD.to_owned() };
        Ok(MailSettings {
            to: PEOPLE.parse()?,
            address: CARE.parse()?,
            subaddress: true,
            language: "en".to_owned(),
            secret: "what only this store knows".to_owned(),
            smtp: server(self.ports.smtp, Encryption::StartTls),
            smtp_login: Some(login.clone()),
            imap: server(self.ports.imaps, Encryption::Tls),
            imap_login: login,
            mailbox: "INBOX".to_owned(),
            ca_file: Some(self.folder.path().join("cert.pem")),
            every: Duration::from_secs(3600),
        })
    }

    /// The same, encrypted the other way round.
    ///
    /// # Errors
    /// Never, with these addresses.
    pub fn other_settings(&self) -> Result<MailSettings> {
        let mut settings = self.settings()?;
        settings.smtp = MailServer { port: self.ports.smtps, encryption: Encryption::Tls, ..settings.smtp };
        settings.imap = MailServer { port: self.ports.imap, encryption: Encryption::StartTls, ..settings.imap };
        Ok(settings)
    }

    /// Every mail in the mailbox of `care` or `people`, in the order in which they came.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn mails(&self, user: &str) -> Result<Vec<String>> {
        let mut found: Vec<PathBuf> = Vec::new();
        for part in ["new", "cur"] {
            let Ok(files) = fs::read_dir(self.folder.path().join("mail").join(user).join(part)) else { continue };
            for file in files {
                found.push(file?.path());
            }
        }
        found.sort_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok());
        found.iter().map(|path| Ok(fs::read_to_string(path)?)).collect()
    }

    /// Sends a mail as somebody's mail program does.
    ///
    /// # Errors
    /// The server does not take it.
    pub async fn send(&self, from: &str, to: &str, mail: &str) -> Result<()> {
        let hello = ClientId::Domain("desk.larkspur.example".to_owned());
        let place = ("127.0.0.1", self.ports.smtp);
        let mut line = AsyncSmtpConnection::connect_tokio1(place, Some(PATIENCE), &hello, None, None).await?;
        let from: Option<Address> = if from.is_empty() { None } else { Some(from.parse()?) };
        let mail = mail.replace('\n', "\r\n");
        line.send(&Envelope::new(from, vec![to.parse()?])?, mail.as_bytes()).await?;
        line.quit().await?;
        Ok(())
    }

    /// What the servers wrote down, for a failure to be understood.
    pub fn logs(&self) -> String {
        let read = |name: &str| fs::read_to_string(self.folder.path().join(name)).unwrap_or_default();
        [read("spool/mainlog"), read("spool/paniclog"), read("dovecot.log")].join("\n")
    }

    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    fn until_answered(&self, port: u16) -> Result<()> {
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(begun.elapsed() < PATIENCE, "no mail server answers at {port}: {}", self.logs());
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        self.end_smtp();
        self.end_imap();
    }
}

/// Asks a server to end, which ends those that it began.
fn end(mut child: Child) {
    let asked = i32::try_from(child.id()).ok().and_then(Pid::from_raw).map(|pid| kill_process(pid, Signal::TERM));
    if !matches!(asked, Some(Ok(()))) {
        let _ = child.kill();
    }
    let _ = child.wait();
}

/// Whom the servers run as: Dovecot gives no mail to root.
struct Runner {
    is_root: bool,
    user: String,
    group: String,
}

impl Runner {
    fn here() -> Result<Self> {
        let is_root = rustix::process::geteuid().is_root();
        let name = |of: &str| -> Result<String> {
            Ok(String::from_utf8(Command::new("id").arg(of).output()?.stdout)?.trim().to_owned())
        };
        let (user, group) =
            if is_root { ("nobody".to_owned(), "nogroup".to_owned()) } else { (name("-un")?, name("-gn")?) };
        Ok(Self { is_root, user, group })
    }

    fn own(&self, folder: &Path) -> Result<()> {
        if !self.is_root {
            return Ok(());
        }
        let done = Command::new("chown").arg("-R").arg(format!("{}:{}", self.user, self.group)).arg(folder).status()?;
        ensure!(done.success(), "the folder cannot be given away");
        Ok(())
    }

    fn run(&self, program: &str, words: &[&str]) -> Result<Child> {
        let mut command = if self.is_root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", &self.user, "--regid", &self.group, "--clear-groups", program]);
            command
        } else {
            Command::new(program)
        };
        command.args(words).current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().with_context(|| format!("{program} cannot be run"))
    }
}

fn free() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// A certificate for this machine that nobody has signed.
fn certify(folder: &Path) -> Result<()> {
    let mut openssl = Command::new("openssl");
    openssl.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]);
    openssl.args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]);
    openssl.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    openssl.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("cert.pem"));
    let done = openssl.stdout(Stdio::null()).stderr(Stdio::null()).status().context("openssl cannot be run")?;
    ensure!(done.success(), "openssl made no certificate");
    Ok(())
}

fn exim_conf(folder: &Path, ports: Ports, who: &Runner) -> String {
    let values = [("smtp", ports.smtp.to_string()), ("smtps", ports.smtps.to_string())];
    fill(include_str!("exim.conf"), folder, who, &values)
}

fn dovecot_conf(folder: &Path, ports: Ports, who: &Runner) -> String {
    let values = [("imap", ports.imap.to_string()), ("imaps", ports.imaps.to_string())];
    fill(include_str!("dovecot.conf"), folder, who, &values)
}

fn fill(text: &str, folder: &Path, who: &Runner, values: &[(&str, String)]) -> String {
    let common = [
        ("folder", folder.to_string_lossy().into_owned()),
        ("user", who.user.clone()),
        ("group", who.group.clone()),
        ("password", PASSWORD.to_owned()),
    ];
    let all = common.iter().chain(values);
    all.fold(text.to_owned(), |text, (name, value)| text.replace(&format!("@{name}@"), value))
}
