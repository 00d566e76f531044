//! From the start of the process to what is seen in the window, and the memory of everything that takes.

use super::{
    desktop::{Program, app, command, home},
    row::Row,
    screen::{Screen, Sight},
    stock::Stock,
    work::{median, milliseconds},
};
use anyhow::{Result, ensure};
use serde_json::json;
use std::{fs, process::Command, time::Duration};
use tempfile::TempDir;

const TRIES: usize = 5;
const BARE: &str = "a bare WebKitGTK window with a short page";
const ROWS: [(&str, &str); 3] = [
    ("start of the process to the first sight of its page", "ms"),
    ("start of the process to nearly all of the first screen", "ms"),
    ("memory of all its processes", "MiB"),
];

pub(super) fn measure() -> Result<Vec<Row>> {
    let attempt = app().and_then(|app| Ok((app, Screen::open()?, bare()?)));
    let (app, screen, bare) = match attempt {
        Ok(all) => all,
        Err(error) => return Ok(ROWS.map(|(what, unit)| Row::unmeasured(what, unit, format!("{error:#}"))).into()),
    };
    // The demo's own help: so much is what a customer usually has.
    let stock = Stock::with_articles(0)?;
    let home = home(&stock, json!({ "welcomed": true }))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..=TRIES {
        let shown = look(&screen, command(&app, &screen.name, home.path()).env("DOORSTEP_STORE", stock.store.url()))?;
        let other = look(&screen, &mut command(&bare.path().join("bare"), &screen.name, home.path()))?;
        // The first turn only brings the files into memory.
        if turn > 0 {
            ours.push(shown);
            theirs.push(other);
        }
    }
    Ok(table(&ours, &theirs))
}

/// What a window showed when, and what it took.
struct Look {
    sight: Sight,
    memory: f64,
}

/// What is told of several looks.
type Figure<'a> = &'a dyn Fn(&[Look]) -> f64;

fn table(ours: &[Look], theirs: &[Look]) -> Vec<Row> {
    let time =
        |looks: &[Look], of: fn(&Sight) -> Duration| milliseconds(median(looks.iter().map(|look| of(&look.sight))));
    let memory = |looks: &[Look]| {
        let mut sizes: Vec<_> = looks.iter().map(|look| look.memory).collect();
        sizes.sort_by(f64::total_cmp);
        sizes[sizes.len() / 2]
    };
    let values: [Figure<'_>; 3] =
        [&|looks| time(looks, |sight| sight.first), &|looks| time(looks, |sight| sight.useful), &memory];
    let notes =
        ["the middle of 5, files in memory", "signed in, 5,000 orders stored, the store up", "proportional set size"];
    let rows = ROWS.into_iter().zip(values).zip(notes);
    rows.map(|(((what, unit), value), note)| Row::new(what, unit, value(ours)).beside(BARE, value(theirs)).note(note))
        .collect()
}

/// Starts a program, looks at the screen until it is still, and ends it.
fn look(screen: &Screen, command: &mut Command) -> Result<Look> {
    let (mut program, sight) = screen.watch(|| Program::start(command))?;
    let memory = program.memory();
    program.end();
    Ok(Look { sight, memory: memory? })
}

/// A program with nothing but a window, made of a few lines of C.
fn bare() -> Result<TempDir> {
    let folder = TempDir::new()?;
    fs::write(folder.path().join("bare.c"), include_str!("bare.c"))?;
    let compile = "cc -O2 bare.c -o bare $(pkg-config --cflags --libs webkit2gtk-4.1)";
    let status = Command::new("sh").args(["-c", compile]).current_dir(folder.path()).status()?;
    ensure!(status.success(), "the bare window could not be compiled");
    Ok(folder)
}
