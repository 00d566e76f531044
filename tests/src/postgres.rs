//! A PostgreSQL of one's own: a cluster in a temporary folder, which ends with the program that started it.

use anyhow::{Context, Result, bail, ensure};
use std::{
    fs,
    io::Write,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// The name that everybody has here.
const USER: &str = "doorstep";
/// How long a start may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether what is committed survives the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// As PostgreSQL does it by itself: for what is measured.
    Real,
    /// Nothing is forced to the disk: for what only has to be right.
    None,
}

/// How a server is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Connections are told, and everything is put in order.
    Orderly,
    /// As if it had been killed: the next start has to recover.
    Crash,
}

/// A running cluster.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    port: u16,
    durability: Durability,
    /// A shell that ends the server when its input does, so also when this program is killed.
    keeper: Option<Child>,
    databases: AtomicU32,
}

/// Whether PostgreSQL's server is installed here.
pub fn is_here() -> bool {
    programs().is_ok()
}

impl Cluster {
    /// Starts one.
    ///
    /// # Errors
    /// The server is not installed (Debian: `postgresql-15`), or does not start.
    pub fn start(durability: Durability) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("postgres-").tempdir()?.keep();
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let databases = AtomicU32::new(0);
        let mut cluster = Self { folder, programs: programs()?, port, durability, keeper: None, databases };
        cluster.lay_out()?;
        cluster.resume()?;
        Ok(cluster)
    }

    /// The one that all tests of this program share; nothing in it is durable.
    ///
    /// # Errors
    /// As for [`start`](Self::start).
    pub fn shared() -> Result<&'static Self> {
        static SHARED: OnceLock<std::result::Result<Cluster, String>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| Self::start(Durability::None).map_err(|error| format!("{error:#}")));
        shared.as_ref().map_err(|error| anyhow::anyhow!("{error}"))
    }

    /// The address of a new and empty database.
    ///
    /// # Errors
    /// The server does not make one.
    pub fn database(&self) -> Result<String> {
        let name = format!("store{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.say("postgres", &format!("CREATE DATABASE {name}"))?;
        Ok(self.url(&name))
    }

    /// The address of a database by its name.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/{database}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Runs SQL in a database; what it answers, a line for each row.
    ///
    /// # Errors
    /// The server refuses.
    pub fn say(&self, database: &str, sql: &str) -> Result<String> {
        let answer = Command::new(self.programs.join("psql"))
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--dbname"])
            .args([&self.url(database), "--command", sql])
            .stdin(Stdio::null())
            .output()?;
        ensure!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr).trim());
        Ok(String::from_utf8_lossy(&answer.stdout).trim().to_owned())
    }

    /// Ends the server, and keeps what it holds.
    ///
    /// # Errors
    /// It does not end.
    pub fn end(&mut self, how: End) -> Result<()> {
        let Some(mut keeper) = self.keeper.take() else { return Ok(()) };
        let word: &[u8] = if how == End::Crash { b"crash\n" } else { b"keep\n" };
        keeper.stdin.take().context("the keeper listens")?.write_all(word)?;
        keeper.wait()?;
        Ok(())
    }

    /// Starts the server again where it was.
    ///
    /// # Errors
    /// It does not start.
    pub fn resume(&mut self) -> Result<()> {
        self.keeper = Some(self.keep()?);
        let begun = Instant::now();
        while let Err(error) = self.say("postgres", "SELECT 1") {
            let ended = self.keeper.as_mut().is_none_or(|keeper| keeper.try_wait().is_ok_and(|it| it.is_some()));
            if ended || begun.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL does not start: {error:#}\n{log}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn lay_out(&self) -> Result<()> {
        if let Some((user, group)) = other_user()? {
            chown(&self.folder, Some(user), Some(group))?;
        }
        let made = as_other_user(&self.programs.join("initdb"))?
            .args(["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username", USER, "--pgdata"])
            .arg(self.folder.join("data"))
            .current_dir(&self.folder)
            .output()?;
        ensure!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr).trim());
        Ok(())
    }

    fn keep(&self) -> Result<Child> {
        let server = as_other_user(&self.programs.join("postgres"))?;
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "keeper"]).arg(&self.folder).arg(server.get_program()).args(server.get_args());
        keeper.arg("-D").arg(self.folder.join("data")).arg("-k").arg(&self.folder);
        keeper.args(["-p", &self.port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"]);
        if self.durability == Durability::None {
            keeper.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
        }
        // Not what ends this program from the keyboard: the keeper ends when the program has.
        keeper.process_group(0).current_dir(&self.folder).stdin(Stdio::piped());
        Ok(keeper.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            let _ = keeper.wait();
        }
    }
}

/// Starts the server and waits for a word, or for the end of whoever could say one.
const KEEPER: &str = r#"
folder=$1; shift
"$@" >>"$folder/log" 2>&1 &
server=$!
read -r word
case $word in
crash) kill -QUIT $server ;;
*) kill -INT $server ;;
esac
wait $server
[ -n "$word" ] || rm -rf "$folder"
"#;

/// Where the programs of the newest server are.
fn programs() -> Result<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = debian
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = versions.into_iter().rev().map(|(_, folder)| folder).chain(std::env::split_paths(&path));
    let has_all = |folder: &PathBuf| ["initdb", "postgres", "psql"].iter().all(|name| folder.join(name).is_file());
    places.into_iter().find(has_all).context("PostgreSQL's server is not installed (Debian: postgresql-15)")
}

/// A command for one of the server's programs, which will not run as root.
fn as_other_user(program: &Path) -> Result<Command> {
    let Some((user, group)) = other_user()? else { return Ok(Command::new(program)) };
    let mut command = Command::new("setpriv");
    command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]).arg(program);
    Ok(command)
}

/// Whom root becomes; nobody else has to become somebody.
fn other_user() -> Result<Option<(u32, u32)>> {
    if !rustix::process::geteuid().is_root() {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd")?;
    let find = |name: &str| {
        let fields: Vec<_> = users.lines().find(|line| line.split(':').next() == Some(name))?.split(':').collect();
        Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    };
    Ok(Some(find("postgres").or_else(|| find("nobody")).context("nobody whom root could become")?))
}
