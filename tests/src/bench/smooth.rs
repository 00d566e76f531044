//! How smoothly the real UI runs: what moves under the reader's eyes, and what holds up the page.
//!
//! Measured by the page itself, in Chromium, which reports layout shifts and long tasks; WebKit reports neither.

use super::row::Row;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path, process::Command};
use tempfile::TempDir;

/// Good by the Web Vitals is 0.1.
const SHIFT: f64 = 0.02;
/// What the Long Tasks API begins to call long.
const TASK: f64 = 50.0;
/// A frame at 60 a second, with room for the clock's grain.
const FRAME: f64 = 17.5;

#[derive(Deserialize)]
struct Felt {
    shift: f64,
    cumulative: f64,
    long: Vec<f64>,
    #[serde(default)]
    frames: Vec<f64>,
}

pub(super) fn measure() -> Result<Vec<Row>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    let out = TempDir::new()?;
    let mut command = Command::new("npx");
    command
        .args(["playwright", "test", "--config", "smooth.config.ts"])
        .current_dir(&folder)
        .env("DOORSTEP_SMOOTH", out.path());
    let output = command.output().context("running npx")?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stdout));
    let mut journeys = BTreeMap::new();
    for file in fs::read_dir(out.path())? {
        let path = file?.path();
        let name = path.file_stem().context("a file has a name")?.to_string_lossy().into_owned();
        journeys.insert(name, serde_json::from_slice(&fs::read(&path)?)?);
    }
    Ok(journeys.into_iter().flat_map(|(name, felt)| rows(&name, felt)).collect())
}

fn rows(name: &str, Felt { shift, cumulative, long, mut frames }: Felt) -> Vec<Row> {
    let longest = long.iter().copied().fold(0.0, f64::max);
    let mut rows = vec![
        Row::new(format!("{name}: layout shift"), "", cumulative)
            .at_most(SHIFT)
            .note(format!("{shift:.3} with what follows an input")),
        Row::new(format!("{name}: longest task over 50 ms"), "ms", longest)
            .at_most(TASK)
            .note(format!("{} of them", long.len())),
    ];
    if !frames.is_empty() {
        frames.sort_by(f64::total_cmp);
        let p95 = frames[(frames.len() - 1) * 95 / 100];
        let late = frames.iter().filter(|frame| **frame > FRAME * 1.5).count();
        let note = format!("{late} of {} frames were late", frames.len());
        rows.push(Row::new(format!("{name}: a frame of scrolling, p95"), "ms", p95).at_most(FRAME).note(note));
    }
    rows
}
