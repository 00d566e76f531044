//! A server that mail is sent to and that fails as it is told: it speaks SMTP far enough for that.

use anyhow::Result;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf},
};

/// How it treats one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Greylisting: 451 to the recipient.
    NotYet,
    /// 550 to the recipient.
    Unknown,
    /// 552 to the mail, after all of it came.
    TooLarge,
    /// Keeps the mail and hangs up before saying so: the sender cannot know.
    TakesAndHangsUp,
    /// Hangs up in the middle of the mail.
    HangsUp,
    /// 421 at the greeting.
    Busy,
}

/// The server, for as long as it is kept.
#[derive(Clone, Debug)]
pub struct Moody {
    pub port: u16,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    moods: VecDeque<Mood>,
    /// Every mail of which the last byte came.
    taken: Vec<String>,
    calls: usize,
}

impl Moody {
    /// Begins to listen; it treats the first mails by those moods, and takes all others.
    ///
    /// # Errors
    /// There is no free port.
    pub async fn open(moods: &[Mood]) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let shared = Shared { moods: moods.iter().copied().collect(), ..Shared::default() };
        let moody = Self { port: listener.local_addr()?.port(), shared: Arc::new(Mutex::new(shared)) };
        let serving = moody.clone();
        tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                let moody = serving.clone();
                tokio::spawn(async move { moody.serve(line).await });
            }
        });
        Ok(moody)
    }

    /// Every mail of which the last byte came, oldest first.
    pub fn taken(&self) -> Vec<String> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).taken.clone()
    }

    /// How often somebody connected.
    pub fn calls(&self) -> usize {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).calls
    }

    async fn serve(&self, line: TcpStream) -> Option<()> {
        let (reading, mut writing) = line.into_split();
        let mut lines = BufReader::new(reading).lines();
        let mood = self.mood();
        if mood == Some(Mood::Busy) {
            return writing.write_all(b"421 too busy\r\n").await.ok();
        }
        writing.write_all(b"220 moody.example ESMTP\r\n").await.ok()?;
        while let Ok(Some(line)) = lines.next_line().await {
            let answer: &[u8] = match line.split([' ', ':']).next()?.to_ascii_uppercase().as_str() {
                "EHLO" => b"250-moody.example\r\n250-8BITMIME\r\n250 SIZE 1000000\r\n",
                "RCPT" if mood == Some(Mood::NotYet) => b"451 4.7.1 come again later\r\n",
                "RCPT" if mood == Some(Mood::Unknown) => b"550 5.1.1 nobody of that name\r\n",
                "DATA" => {
                    writing.write_all(b"354 go on\r\n").await.ok()?;
                    self.take(mood, &mut lines).await?
                }
                "QUIT" => {
                    writing.write_all(b"221 bye\r\n").await.ok()?;
                    return None;
                }
                _ => b"250 2.1.0 good\r\n",
            };
            writing.write_all(answer).await.ok()?;
        }
        Some(())
    }

    /// How it treats the next visitor; the visit at the start brings no mail.
    fn mood(&self) -> Option<Mood> {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.calls += 1;
        if shared.calls == 1 { None } else { shared.moods.pop_front() }
    }

    /// Reads a mail; what it answers, unless it hangs up.
    async fn take(&self, mood: Option<Mood>, lines: &mut Lines<BufReader<OwnedReadHalf>>) -> Option<&'static [u8]> {
        let mut mail = String::new();
        while let Ok(Some(line)) = lines.next_line().await {
            if mood == Some(Mood::HangsUp) {
                return None;
            }
            if line == "." {
                break;
            }
            mail.push_str(&line);
            mail.push('\n');
        }
        if mood == Some(Mood::TooLarge) {
            return Some(b"552 5.3.4 too large for this house\r\n");
        }
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).taken.push(mail);
        (mood != Some(Mood::TakesAndHangsUp)).then_some(b"250 2.0.0 taken\r\n")
    }
}
