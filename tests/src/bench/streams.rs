//! A store's server that holds many open streams: what each costs it, and how soon all of them are told something.

use super::{row::Row, work};
use crate::{app, reading};
use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use store_api::routes;
use store_server::{Missing, Place};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{Semaphore, watch},
};

const STREAMS: usize = 10_000;
const EMAIL: &str = "demo@larkspur.example";
const PASSWORD: &str = "demo";
/// How many are being opened at once.
const ABREAST: usize = 200;
const PATIENCE: Duration = Duration::from_secs(120);
/// Until what opening took is given back, and how long is looked at then.
const REST: Duration = Duration::from_secs(5);
const IDLE: Duration = Duration::from_secs(60);
/// The system counts a process's time in hundredths of a second.
const TICKS: f64 = 100.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    allow_files();
    let folder = TempDir::new()?;
    let server = Server::start(&folder.path().join("store.db"))?;
    work::runtime("streams")?.block_on(with(&server, folder.path()))
}

async fn with(server: &Server, folder: &Path) -> Result<Vec<Row>> {
    app::sign_in(folder, &format!("http://{}", server.address), EMAIL, PASSWORD).await?;
    let token = reading::token(folder)?;
    let empty = server.memory();
    let begun = Instant::now();
    let crowd = Crowd::open(server.address, &token);
    let open = crowd.wait(&crowd.open, STREAMS).await;
    let opening = begun.elapsed();
    tokio::time::sleep(REST).await;
    let full = server.memory();
    let before = server.processor_time();
    tokio::time::sleep(IDLE).await;
    let spent = before.zip(server.processor_time()).map(|(before, after)| after - before);
    crowd.told.send_replace(0);
    let (first, last) = nudge(&crowd, &folder.join("store.db"), open).await?;

    let mut rows = vec![
        Row::new(format!("streams that are not open, of {STREAMS}"), "", (STREAMS - open) as f64)
            .at_most(0.0)
            .note(format!("opened in {:.1} s, each with a token", opening.as_secs_f64())),
    ];
    rows.extend(memory(empty.zip(full), open));
    rows.push(idle(spent));
    rows.push(Row::new("all are told that help changed, from the first", "ms", (last - first).as_secs_f64() * 1e3));
    Ok(rows)
}

fn memory(taken: Option<([f64; 2], [f64; 2])>, open: usize) -> Vec<Row> {
    let row = |(what, of): (&str, usize)| match taken {
        Some((empty, full)) => Row::new(what, "KiB", (full[of] - empty[of]) / open.max(1) as f64).note(format!(
            "{:.1} MiB in all, {:.1} before",
            full[of] / 1024.0,
            empty[of] / 1024.0
        )),
        None => Row::unmeasured(what, "KiB", "only Linux tells it"),
    };
    [("memory (RSS) a stream", 0), ("memory (PSS) a stream", 1)].map(row).into()
}

fn idle(spent: Option<f64>) -> Row {
    let what = "the processor's time in an idle hour";
    let Some(share) = spent.map(|spent| spent / IDLE.as_secs_f64()) else {
        return Row::unmeasured(what, "s", "only Linux tells it");
    };
    let seconds = IDLE.as_secs();
    let note = format!(
        "taken from {seconds} s; {:.1} % of a core; every stream hears every 25 s that it lives",
        share * 100.0
    );
    Row::new(what, "s", share * 3600.0).note(note)
}

/// Changes an article past the server, which looks for that every second; when the first stream heard, and the last.
async fn nudge(crowd: &Crowd, database: &Path, open: usize) -> Result<(Duration, Duration)> {
    let mut centre = store_server::demo::help();
    centre.languages.retain(|language| language.tag == "en");
    let article = centre.languages.first_mut().and_then(|help| help.articles.first_mut()).context("an article")?;
    article.title.push_str(", again");
    let database = database.to_owned();
    let import = move || store_server::import(&Place::File(database), &centre, Missing::Keep, Timestamp::now());
    tokio::task::spawn_blocking(import).await??;
    let begun = Instant::now();
    crowd.wait(&crowd.told, 1).await;
    let first = begun.elapsed();
    let told = crowd.wait(&crowd.told, open).await;
    if told < open {
        bail!("{told} of {open} streams were told");
    }
    Ok((first, begun.elapsed()))
}

/// Everybody who listens.
struct Crowd {
    open: watch::Sender<usize>,
    /// Nudges that were heard.
    told: watch::Sender<usize>,
}

impl Crowd {
    fn open(server: SocketAddr, token: &str) -> Arc<Self> {
        let crowd = Arc::new(Self { open: watch::Sender::default(), told: watch::Sender::default() });
        let path = routes::STREAM;
        let head = format!("GET {path} HTTP/1.1\r\nhost: {server}\r\nauthorization: Bearer {token}\r\n\r\n");
        let (head, turns): (Arc<str>, _) = (head.into(), Arc::new(Semaphore::new(ABREAST)));
        for _ in 0..STREAMS {
            let (crowd, head, turns) = (Arc::clone(&crowd), Arc::clone(&head), Arc::clone(&turns));
            tokio::spawn(async move { crowd.listen(server, &head, &turns).await });
        }
        crowd
    }

    /// Listens until the stream ends.
    async fn listen(&self, server: SocketAddr, head: &str, turns: &Semaphore) -> Result<()> {
        let turn = turns.acquire().await?;
        let mut stream = TcpStream::connect(server).await?;
        stream.write_all(head.as_bytes()).await?;
        let mut buffer = [0; 512];
        while !heard(&mut stream, &mut buffer, "\"customer\"").await? {}
        drop(turn);
        self.open.send_modify(|open| *open += 1);
        while let Ok(nudged) = heard(&mut stream, &mut buffer, "event: changed").await {
            self.told.send_modify(|told| *told += usize::from(nudged));
        }
        self.open.send_modify(|open| *open -= 1);
        Ok(())
    }

    /// How many there are once there are `enough`, or nothing more comes.
    async fn wait(&self, count: &watch::Sender<usize>, enough: usize) -> usize {
        let mut count = count.subscribe();
        tokio::time::timeout(PATIENCE, count.wait_for(|count| *count >= enough)).await.ok();
        *count.borrow()
    }
}

async fn heard(stream: &mut TcpStream, buffer: &mut [u8], word: &str) -> Result<bool> {
    match stream.read(buffer).await? {
        0 => bail!("it ended"),
        length => Ok(String::from_utf8_lossy(&buffer[..length]).contains(word)),
    }
}

/// The store's server in a process of its own.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(database: &Path) -> Result<Self> {
        let program = env::current_exe()?.with_file_name(format!("store-server{}", env::consts::EXE_SUFFIX));
        let mut process = Command::new(&program)
            .args(["--demo", "--auto-answer", "0", "--port", "0", "--database"])
            .arg(database)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let output = process.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines.find_map(|line| line.strip_prefix("listening on http://")?.parse().ok());
        Ok(Self { process, address: address.context("the server does not say where it is")? })
    }

    /// RSS and PSS in KiB.
    fn memory(&self) -> Option<[f64; 2]> {
        let text = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.process.id())).ok()?;
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse().ok()
        };
        Some([field("Rss:")?, field("Pss:")?])
    }

    /// In seconds.
    fn processor_time(&self) -> Option<f64> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.process.id())).ok()?;
        // Behind the name, which may hold anything, these are the 12th and 13th field.
        let mut fields = text.rsplit_once(") ")?.1.split(' ').skip(11);
        let mut ticks = || fields.next()?.parse::<f64>().ok();
        Some((ticks()? + ticks()?) / TICKS)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// As many open files as the system lets us have.
pub(super) fn allow_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        limit.current = limit.maximum;
        setrlimit(Resource::Nofile, limit).ok();
    }
}
