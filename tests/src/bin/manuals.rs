//! Searches real manuals in the app's window, in languages that search is hardest in, and keeps pictures of what it found.

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;

/// Types into the app's search box what people type, half words and slips among it; prints what stands first.
#[derive(Debug, Parser)]
struct Args {
    /// The address of a store with the help of Debian's `libreoffice-help-*` packages, as `store-server import help` reads it
    #[arg(long)]
    store: String,
    /// The folder for the pictures
    #[arg(long)]
    out: PathBuf,
}

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> Result<()> {
    real::search(&Args::parse()).await
}

#[cfg(not(target_os = "linux"))]
fn main() -> Result<()> {
    anyhow::bail!("{:?}: only WebKitWebDriver, which is for Linux, can be searched with", Args::parse())
}

#[cfg(target_os = "linux")]
mod real {
    use super::Args;
    use anyhow::{Context, Result, ensure};
    use serde_json::{Value, json};
    use std::{
        fs,
        io::{Write, stdout},
        time::{Duration, Instant},
    };
    use tests::window::{Desk, Keychain, Window};

    /// Half a word, a slip, and what the language is known for.
    const TYPED: [(&str, [&str; 3]); 5] = [
        ("de", ["Seitenzahl einf", "Tabele formatiren", "aendern von rahmen"]),
        ("ja", ["ページ番号", "すぺるちぇっ", "ページ番後の挿入"]),
        ("ru", ["номер страниц", "таблца в тексте", "gtxfnm"]),
        ("tr", ["sayfa numarasi", "yazdırma alnı", "IZGARA"]),
        ("el", ["αριθμος σελιδ", "εκτυποση", "ΠΙΝΑΚΑΣ"]),
    ];

    /// Reading a manual of thousands of pages with its pictures takes so long at the most.
    const READING: Duration = Duration::from_secs(600);
    /// How often is looked.
    const GLANCE: Duration = Duration::from_millis(200);

    pub(super) async fn search(args: &Args) -> Result<()> {
        fs::create_dir_all(&args.out)?;
        let desk = Desk::new(&args.store, Keychain::Absent)?;
        let window = Window::open(&desk).await?;
        window.resize(1100, 900).await?;
        for (language, typed) in TYPED {
            window.call("settings_change", json!({ "language": language, "theme": "light" })).await?;
            read(&window, language).await?;
            for (at, text) in typed.into_iter().enumerate() {
                look(&window, args, language, at, text).await?;
            }
        }
        window.close().await
    }

    /// Waits until the whole manual is here, and nothing more is being read.
    async fn read(window: &Window, language: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            let kept = window.call("storage_read", Value::Null).await?;
            let whole = |help: &Value| help["language"] == language && help["whole"] == true;
            let here = kept["help"].as_array().is_some_and(|all| all.iter().any(whole));
            if here && window.call("sync_read", Value::Null).await?["state"] == "live" {
                return Ok(());
            }
            ensure!(begun.elapsed() < READING, "the manual in {language} was not read");
            tokio::time::sleep(GLANCE).await;
        }
    }

    async fn look(window: &Window, args: &Args, language: &str, at: usize, text: &str) -> Result<()> {
        window.becomes(EMPTY, Value::Null).await?;
        let field = window.see("header [role='search'] input").await?;
        for letter in text.chars() {
            field.send_keys(&letter.to_string()).await?;
        }
        let found = window.call("search_find", json!({ "text": text, "limit": 5 })).await?;
        let first = found["articles"][0]["title"]["text"].as_str().context("nothing was found")?.to_owned();
        window.shows(&first).await?;
        window.settle().await?;
        let file = args.out.join(format!("search-{language}-{}.png", at + 1));
        window.photograph(&file).await?;
        writeln!(stdout(), "{language} {text}: {first} → {}", file.display())?;
        Ok(())
    }

    const EMPTY: &str = "(() => {
        const box = document.querySelector(\"header [role='search'] input\");
        box.focus();
        box.value = '';
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
    })()";
}
