//! A display that nobody sees, whose pixels lie in a file: looking at it neither asks nor delays what is drawn there.

use anyhow::{Context, Result, ensure};
use std::{
    collections::HashMap,
    fs::File,
    io::{BufRead, BufReader},
    os::unix::fs::FileExt,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

const SIZE: &str = "1280x800x24";
/// How often is looked.
const GLANCE: Duration = Duration::from_millis(4);
/// What has not changed for so long is whole.
const STILL: Duration = Duration::from_millis(1500);
const PATIENCE: Duration = Duration::from_secs(60);
/// Of rows and of columns, every fourth is enough to tell what is there.
const STEP: usize = 4;
/// So many of these pixels are more than an empty window or a line of text.
const LEAST: usize = 1000;
/// That much of what is shown in the end makes a screen useful.
const MOST: f64 = 0.9;

/// A display; it ends with this value.
#[derive(Debug)]
pub(super) struct Screen {
    server: Child,
    /// What programs are told in `DISPLAY`.
    pub(super) name: String,
    pixels: Pixels,
    _folder: TempDir,
}

/// The file that is the screen: X's window dump, four bytes a pixel.
#[derive(Debug)]
struct Pixels {
    file: File,
    offset: usize,
    line: usize,
    height: usize,
}

/// When something was seen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    /// Something of what is shown in the end.
    pub(super) first: Duration,
    /// Nearly all of it.
    pub(super) useful: Duration,
}

/// Every fourth pixel of every fourth row.
type Frame = Vec<u32>;

impl Screen {
    pub(super) fn open() -> Result<Self> {
        let folder = TempDir::new()?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting Xvfb")?;
        let output = server.stdout.take().context("its output is ours")?;
        let number = BufReader::new(output).lines().next().context("Xvfb ended")??;
        let pixels = Pixels::open(File::open(folder.path().join("Xvfb_screen0"))?)?;
        Ok(Self { server, name: format!(":{}", number.trim()), pixels, _folder: folder })
    }

    /// Looks at what `start` brings to the screen, until nothing changes any more.
    pub(super) fn watch<T>(&self, start: impl FnOnce() -> Result<T>) -> Result<(T, Sight)> {
        let empty = self.pixels.look()?;
        let begun = Instant::now();
        let started = start()?;
        let mut frames: Vec<(Duration, Frame)> = Vec::new();
        let mut last = (begun.elapsed(), empty.clone());
        while begun.elapsed() - last.0 < STILL || content(&empty, &last.1).len() < LEAST {
            ensure!(begun.elapsed() < PATIENCE, "nothing came to rest on the screen");
            let frame = self.pixels.look()?;
            if frame != last.1 {
                last = (begun.elapsed(), frame);
                frames.push(last.clone());
            }
            std::thread::sleep(GLANCE);
        }
        let content = content(&empty, &last.1);
        let when = |share: f64| {
            let wanted = ((content.len() as f64 * share) as usize).max(1);
            let shown = |frame: &Frame| content.iter().filter(|place| frame[**place] == last.1[**place]).count();
            frames.iter().find(|(_, frame)| shown(frame) >= wanted).map_or(last.0, |(time, _)| *time)
        };
        Ok((started, Sight { first: when(0.01), useful: when(MOST) }))
    }
}

/// Where the screen shows something in the end, other than the paper that is everywhere.
fn content(empty: &Frame, shown: &Frame) -> Vec<usize> {
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for (before, after) in empty.iter().zip(shown) {
        *counts.entry(*after).or_default() += usize::from(before != after);
    }
    let paper = counts.into_iter().max_by_key(|(_, count)| *count).map_or(0, |(colour, _)| colour);
    (0..shown.len()).filter(|place| shown[*place] != empty[*place] && shown[*place] != paper).collect()
}

impl Pixels {
    fn open(file: File) -> Result<Self> {
        let field = |number: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, 4 * number).map(|()| u32::from_be_bytes(bytes) as usize)
        };
        // The fields of the header, by their numbers: its size, the height, a line's length, how many colours follow it.
        let (size, height, line, colours) = (field(0)?, field(5)?, field(12)?, field(19)?);
        Ok(Self { file, offset: size + 12 * colours, line, height })
    }

    fn look(&self) -> Result<Frame> {
        let mut frame = Frame::with_capacity(self.height * self.line / 4 / STEP / STEP);
        let mut row = vec![0; self.line];
        for number in (0..self.height).step_by(STEP) {
            self.file.read_exact_at(&mut row, (self.offset + number * self.line) as u64)?;
            let pixels = row.chunks_exact(4).step_by(STEP);
            frame.extend(pixels.map(|pixel| u32::from_ne_bytes([pixel[0], pixel[1], pixel[2], pixel[3]])));
        }
        Ok(frame)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_is_no_content() {
        assert_eq!(content(&vec![0; 6], &vec![0, 7, 7, 7, 1, 2]), [4, 5]);
    }
}
