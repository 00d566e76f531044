//! Runs a program, keeps what it says, shows that it lives, and stops it when it has been silent for too long.

use std::io::{BufRead, BufReader, Read, Write, stdout};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::children::end_tree;

/// A program that says nothing for this long is stuck, or waits for something that will not come.
const SILENCE: Duration = Duration::from_secs(20 * 60);
const GLANCE: Duration = Duration::from_millis(200);
const DOT: Duration = Duration::from_secs(10);
const WIDTH: usize = 100;

/// How a person sees that a program is still at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    EveryLine,
    /// The newest line, in place.
    LastLine,
    Dots,
}

/// A program that has ended.
#[derive(Debug)]
pub(crate) struct Finished {
    pub ok: bool,
    /// Everything it said, on both streams, without colours.
    pub lines: Vec<String>,
    pub took: Duration,
}

pub(crate) fn watch(command: &mut Command, sign: Sign) -> Result<Finished> {
    watch_for(command, sign, SILENCE)
}

fn watch_for(command: &mut Command, sign: Sign, silence: Duration) -> Result<Finished> {
    let begun = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).env("NO_COLOR", "1").spawn()?;
    let (sender, receiver) = channel();
    if let Some(stream) = child.stdout.take() {
        read_lines(stream, sender.clone());
    }
    if let Some(stream) = child.stderr.take() {
        read_lines(stream, sender);
    }
    let mut life = Life::new(sign, begun);
    let (status, mut lines) = follow(&mut child, &receiver, &mut life, silence)?;
    life.end();
    if status.is_none() {
        lines.push(format!("(stopped: it had said nothing for {} minutes)", silence.as_secs() / 60));
    }
    Ok(Finished { ok: status.is_some_and(|status| status.success()), lines, took: begun.elapsed() })
}

/// Collects lines until the program has ended; no status means that it was stopped.
///
/// The end of its output is not waited for: something it left in the background may hold that open for ever.
fn follow(
    child: &mut Child,
    receiver: &Receiver<String>,
    life: &mut Life,
    silence: Duration,
) -> Result<(Option<ExitStatus>, Vec<String>)> {
    let mut lines = Vec::new();
    let mut heard = Instant::now();
    loop {
        match receiver.recv_timeout(GLANCE) {
            Ok(line) => {
                heard = Instant::now();
                life.line(&line);
                lines.push(line);
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return Ok((Some(child.wait()?), lines)),
            Err(RecvTimeoutError::Timeout) => life.tick(),
        }
        if let Some(status) = child.try_wait()? {
            lines.extend(receiver.try_iter());
            return Ok((Some(status), lines));
        }
        if heard.elapsed() > silence {
            end_tree(child);
            return Ok((None, lines));
        }
    }
}

fn read_lines(stream: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            if sender.send(plain(&String::from_utf8_lossy(&line))).is_err() {
                break;
            }
        }
    });
}

/// A line as it would look in a file: without colours, and without what a carriage return had overwritten.
pub(crate) fn plain(line: &str) -> String {
    let line = line.trim_end_matches('\r');
    let line = line.rsplit('\r').next().unwrap_or(line);
    let mut text = String::with_capacity(line.len());
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '\u{1b}' && rest.next_if_eq(&'[').is_some() {
            for c in rest.by_ref() {
                if c.is_ascii_alphabetic() {
                    break;
                }
            }
        } else if c == '\u{1b}' {
            // `ESC ( B`, with which some programs end a colour.
            rest.next_if_eq(&'(').and_then(|_| rest.next());
        } else {
            text.push(c);
        }
    }
    text
}

struct Life {
    sign: Sign,
    begun: Instant,
    last: Instant,
    shown: bool,
}

impl Life {
    fn new(sign: Sign, begun: Instant) -> Self {
        Self { sign, begun, last: begun, shown: false }
    }

    fn line(&mut self, line: &str) {
        match self.sign {
            Sign::EveryLine => println!("   │ {line}"),
            Sign::LastLine if self.last.elapsed() > GLANCE => {
                let line: String = line.trim().chars().take(WIDTH).collect();
                let seconds = self.begun.elapsed().as_secs();
                self.put(&format!("\r\u{1b}[2K   {seconds}s {line}"));
            }
            Sign::LastLine => {}
            Sign::Dots => self.tick(),
        }
    }

    fn tick(&mut self) {
        if self.sign == Sign::Dots && self.last.elapsed() > DOT {
            self.put(if self.shown { "." } else { "   ." });
        }
    }

    fn end(&self) {
        match self.sign {
            Sign::LastLine if self.shown => print!("\r\u{1b}[2K"),
            Sign::Dots if self.shown => println!(),
            _ => {}
        }
    }

    fn put(&mut self, text: &str) {
        self.last = Instant::now();
        self.shown = true;
        print!("{text}");
        // A sign of life that cannot be shown is no reason to stop the work.
        let _ = stdout().flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_overwritten_progress_are_taken_out() {
        for (line, expected) in [
            ("plain", "plain"),
            ("\u{1b}[32m✓\u{1b}[39m passed\r", "✓ passed"),
            ("10%\r50%\r100%", "100%"),
            ("\u{1b}[2K\u{1b}[1G", ""),
            ("\u{1b}[31m-old\u{1b}(B\u{1b}[m", "-old"),
        ] {
            assert_eq!(plain(line), expected);
        }
    }

    #[cfg(unix)]
    fn shell(script: &str, silence: Duration) -> Result<Finished> {
        watch_for(Command::new("sh").args(["-c", script]), Sign::Dots, silence)
    }

    #[cfg(unix)]
    #[test]
    fn both_streams_are_kept_and_the_status_counts() -> Result<()> {
        let finished = shell("echo out; echo err >&2; exit 3", SILENCE)?;
        assert!(!finished.ok);
        let mut lines = finished.lines;
        lines.sort();
        assert_eq!(lines, ["err", "out"]);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn something_left_in_the_background_does_not_hold_a_step_open() -> Result<()> {
        let finished = shell("sleep 5 & echo done", SILENCE)?;
        assert!(finished.ok && finished.took < Duration::from_secs(4));
        assert_eq!(finished.lines, ["done"]);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_falls_silent_is_stopped() -> Result<()> {
        let finished = shell("echo begun; sleep 60", Duration::from_millis(300))?;
        assert!(!finished.ok && finished.took < Duration::from_secs(30));
        assert!(finished.lines[1].starts_with("(stopped"));
        Ok(())
    }
}
