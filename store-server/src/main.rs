//! The program: serves a store, or imports help content into its database.

use anyhow::{Context, ensure};
use clap::{Parser, Subcommand};
use std::{
    io::Write,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};
use store_api::Timestamp;
use store_server::{
    Missing, Options, Place, Published, Server, config,
    help::{self, Reading, Severity},
};
use tracing_subscriber::EnvFilter;

/// A store's end of the Store API.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Program {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
    /// How the log is written: lines for people, or JSON for machines. What it holds is nobody's personal data.
    #[arg(long, value_enum, default_value = "text", global = true)]
    log_format: LogFormat,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum LogFormat {
    Text,
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Answer the apps of the store's customers.
    Serve(Serve),
    /// Bring content into the store; a running server tells its streams within a second.
    #[command(subcommand, disable_help_subcommand = true)]
    Import(Import),
    /// Write content into a file, for machines that the network seldom reaches.
    #[command(subcommand, disable_help_subcommand = true)]
    Pack(Pack),
}

#[derive(Subcommand)]
enum Pack {
    /// The help of one language, as the app takes it from a file.
    Help {
        /// BCP 47 tag.
        language: String,
        file: PathBuf,
        /// The SQLite file that holds everything, or the address of a PostgreSQL.
        #[arg(long, value_name = "FILE|URL", default_value = DATABASE)]
        database: Place,
    },
}

#[derive(Subcommand)]
enum Import {
    /// Publish a folder of help: <language>/<category>/<article>.md or .html, pictures beside them.
    ///
    /// What has changed is put, what is gone is removed. Faulty files are left out, and then nothing is removed.
    Help {
        dir: PathBuf,
        /// The SQLite file that holds everything, or the address of a PostgreSQL.
        #[arg(long, value_name = "FILE|URL", default_value = DATABASE)]
        database: Place,
    },
}

#[derive(clap::Args)]
struct Serve {
    /// Fill an empty database with the demo shop, where demo@larkspur.example signs in with the password demo.
    ///
    /// Without --database it is gone when the server stops.
    #[arg(long)]
    demo: bool,
    /// The SQLite file that holds everything, or the address of a PostgreSQL: postgres://USER:PASSWORD@HOST/DATABASE.
    #[arg(long, value_name = "FILE|URL")]
    database: Option<Place>,
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 4711)]
    port: u16,
    /// Let an order of the demo shop move on every so many seconds.
    #[arg(long, value_name = "SECONDS", requires = "demo")]
    pace: Option<f64>,
    /// Let the demo shop go on with a request every so many seconds; 0 leaves it to people.
    #[arg(long, value_name = "SECONDS", requires = "demo", default_value_t = 4.0)]
    auto_answer: f64,
    /// Open the pages on which the store's people answer requests, and print the token for them; the demo does so anyway.
    #[arg(long)]
    agents: bool,
    /// Where the world reaches this server, for instance https://shop.example.
    #[arg(long, value_name = "URL")]
    issuer: Option<String>,
    /// Believe the X-Forwarded-For of the proxy that all requests come through.
    #[arg(long)]
    behind_proxy: bool,
    /// Stand in front of a shop: everything is said in this file. store.example.toml says what can be.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["demo", "database", "agents", "issuer", "behind_proxy"])]
    config: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // In one line, because most read it in a log.
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> anyhow::Result<()> {
    let program = Program::parse();
    log(program.log_format);
    match program.command.unwrap_or(Command::Serve(program.serve)) {
        Command::Serve(serve) => self::serve(serve).await,
        Command::Import(Import::Help { dir, database }) => import_help(&dir, &database),
        Command::Pack(Pack::Help { language, file, database }) => pack_help(&language, &file, &database),
    }
}

fn log(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}

async fn serve(serve: Serve) -> anyhow::Result<()> {
    allow_streams();
    let options = match &serve.config {
        Some(file) => config::read(file)?,
        None => options(serve)?,
    };
    let agent = options.agent.clone();
    let running = Server::start(options).await?;
    if let Some(token) = agent {
        writeln!(std::io::stdout(), "agents answer at {}/agent with the token {token}", running.url())?;
    }
    // The last line, because some who start a server read no further.
    writeln!(std::io::stdout(), "listening on {}", running.url())?;
    told_to_stop().await?;
    running.stop().await;
    Ok(())
}

fn options(serve: Serve) -> anyhow::Result<Options> {
    let database = match serve.database {
        Some(place) => place,
        None if serve.demo => Place::Memory,
        None => Place::File(DATABASE.into()),
    };
    let pace = serve.pace.map(Duration::try_from_secs_f64).transpose().context("--pace is not a number of seconds")?;
    let auto_answer =
        Duration::try_from_secs_f64(serve.auto_answer).context("--auto-answer is not a number of seconds")?;
    let agent = (serve.demo || serve.agents).then(store_server::random_token).transpose()?;
    Ok(Options {
        database,
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, serve.port)),
        issuer: serve.issuer,
        behind_proxy: serve.behind_proxy,
        agent,
        demo: serve.demo,
        pace: pace.filter(|pace| !pace.is_zero()),
        auto_answer: Some(auto_answer).filter(|patience| serve.demo && !patience.is_zero()),
        ..Options::default()
    })
}

/// Each open stream is an open file, and most systems begin with leave for a thousand.
fn allow_streams() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        limit.current = limit.maximum;
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::warn!(%error, "no more files may be opened than at the start");
        }
    }
}

fn import_help(dir: &Path, database: &Place) -> anyhow::Result<()> {
    let Reading { centre, complaints } = help::read(dir)?;
    let mut out = std::io::stdout().lock();
    for complaint in &complaints {
        writeln!(out, "{complaint}")?;
    }
    let faults = complaints.iter().filter(|complaint| complaint.severity == Severity::Error).count();
    let missing = if faults == 0 { Missing::Remove } else { Missing::Keep };
    let Published { put, removed, unchanged } = store_server::import(database, &centre, missing, Timestamp::now())?;
    writeln!(out, "{put} put, {removed} removed, {unchanged} unchanged")?;
    ensure!(faults == 0, "{faults} faults: what they left out is missing or old until they are mended");
    Ok(())
}

fn pack_help(language: &str, file: &Path, database: &Place) -> anyhow::Result<()> {
    let pack = store_server::pack(database, language, Timestamp::now())?;
    let pack = pack.with_context(|| format!("there is no help in {language}"))?;
    std::fs::write(file, &pack).with_context(|| format!("writing {}", file.display()))?;
    writeln!(std::io::stdout(), "{} bytes", pack.len())?;
    Ok(())
}

/// Where a store is kept that was not told where.
const DATABASE: &str = "store.db";

async fn told_to_stop() -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted?,
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await?;
    Ok(())
}
