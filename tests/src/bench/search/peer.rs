//! An engine at work in a process of its own, so that its memory is its own: what it is given, and what it leaves.

use super::{
    engine::NATIVE,
    minisearch,
    pages::{Page, read_lines, write_lines},
    xapian,
};
use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// What a process is given, as `job.json` in a folder where it also keeps its index and leaves what it found.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Job {
    /// BCP 47.
    pub(super) language: String,
    /// Pages as lines of JSON.
    pub(super) pages: PathBuf,
    /// What stands in the box, as lines of JSON.
    pub(super) queries: PathBuf,
    /// Of the processor's time; then the rest of the queries is left.
    pub(super) seconds: f64,
}

/// What building cost.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Built {
    /// Of the processor's time of all threads, without reading the pages.
    pub(super) build_s: f64,
}

/// What answering cost.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Found {
    /// By so much the process grew between before the index was opened and the last answer.
    pub(super) rss_mb: f64,
    /// What the engine itself says that it holds.
    #[serde(default)]
    pub(super) index_mb: Option<f64>,
}

/// One query answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Answer {
    /// The processor's time of the thread that searched.
    pub(super) us: f64,
    pub(super) ids: Vec<String>,
}

impl Job {
    pub(super) fn read(folder: &Path) -> Result<Self> {
        from_json(&folder.join("job.json"))
    }
}

impl Built {
    pub(super) fn write(self, folder: &Path) -> Result<()> {
        to_json(&folder.join("built.json"), &self)
    }
}

impl Found {
    pub(super) fn write(self, folder: &Path) -> Result<()> {
        to_json(&folder.join("found.json"), &self)
    }
}

/// An engine with an index of some pages.
#[derive(Debug)]
pub(super) struct Peer {
    engine: &'static str,
    folder: TempDir,
    cache: PathBuf,
    job: Job,
    pub(super) build_s: f64,
    pub(super) disk_mb: f64,
}

impl Peer {
    /// Has the index built.
    ///
    /// # Errors
    /// The engine cannot be had here, or failed.
    pub(super) fn build(engine: &'static str, language: &str, pages: &[Page], cache: &Path) -> Result<Self> {
        let folder = TempDir::new_in(cache)?;
        let (pages_file, queries) = (folder.path().join("pages.jsonl"), folder.path().join("queries.jsonl"));
        write_lines(&pages_file, pages)?;
        fs::create_dir(folder.path().join("index"))?;
        let job = Job { language: language.to_owned(), pages: pages_file, queries, seconds: 0.0 };
        let mut peer = Self { engine, folder, cache: cache.to_owned(), job, build_s: 0.0, disk_mb: 0.0 };
        peer.run("build")?;
        peer.build_s = from_json::<Built>(&peer.folder.path().join("built.json"))?.build_s;
        peer.disk_mb = size(&peer.folder.path().join("index"))? as f64 / 1e6;
        Ok(peer)
    }

    /// Has queries answered, as many as can be within `seconds` of the processor's time.
    ///
    /// # Errors
    /// The engine failed.
    pub(super) fn find<'a>(
        &mut self,
        queries: impl IntoIterator<Item = &'a str>,
        seconds: f64,
    ) -> Result<(Vec<Answer>, Found)> {
        write_lines(&self.job.queries, queries)?;
        self.job.seconds = seconds;
        self.run("find")?;
        Ok((read_lines(&self.folder.path().join("answers.jsonl"))?, from_json(&self.folder.path().join("found.json"))?))
    }

    fn run(&self, task: &str) -> Result<()> {
        to_json(&self.folder.path().join("job.json"), &self.job)?;
        let mut command = match self.engine {
            "xapian" => xapian::command(&self.cache)?,
            "minisearch" => minisearch::command(&self.cache)?,
            native => own(native)?,
        };
        let output =
            command.arg(task).arg(self.folder.path()).output().with_context(|| format!("running {command:?}"))?;
        ensure!(output.status.success(), "{} {task}: {}", self.engine, String::from_utf8_lossy(&output.stderr));
        Ok(())
    }
}

/// The program beside us that is every engine written in Rust.
fn own(engine: &str) -> Result<Command> {
    ensure!(NATIVE.contains(&engine), "there is no engine {engine}");
    let program = env::current_exe()?.with_file_name(format!("search-engine{}", env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    command.arg(engine);
    Ok(command)
}

fn size(folder: &Path) -> Result<u64> {
    let sizes = fs::read_dir(folder)?.map(|entry| {
        let entry = entry?;
        let data = entry.metadata()?;
        if data.is_dir() { size(&entry.path()) } else { Ok(data.len()) }
    });
    sizes.sum()
}

fn to_json(file: &Path, value: &impl Serialize) -> Result<()> {
    fs::write(file, serde_json::to_vec(value)?).with_context(|| format!("writing {}", file.display()))
}

fn from_json<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}
