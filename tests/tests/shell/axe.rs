//! What axe-core finds in the real window: nothing, on any screen, in either theme and either direction.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::{fs, path::Path};
use tests::window::{Desk, Keychain, Shop, Window};

/// WCAG 2.2 AA; each finding as one line.
const FINDINGS: &str =
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)))";

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_of_the_real_window() -> Result<()> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(&axe).with_context(|| format!("{}: run npm ci in tests/browser", axe.display()))?;
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open(&desk).await?;
    window.client().execute(&format!("{axe}; window.axe = axe"), vec![]).await?;
    let mut findings = look_at(&window, &["#/welcome", "#/welcome?find=order"]).await?;
    window.go("#/welcome").await?;
    window.sign_in().await?;
    window.press("app-close").await?;
    window.synced("en").await?;
    let screens = window.screens().await?;
    let addresses: Vec<_> = screens.iter().map(|(_, address)| address.as_str()).collect();
    for (language, theme) in [("en", "light"), ("he", "dark")] {
        window.speak(language).await?;
        window.call("settings_change", json!({ "theme": theme })).await?;
        findings.extend(look_at(&window, &addresses).await?);
    }
    ensure!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    window.close().await
}

async fn look_at(window: &Window, addresses: &[&str]) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for address in addresses {
        window.go(address).await?;
        window.settle().await?;
        let found = window.becomes(FINDINGS, Value::Null).await?;
        let found: Vec<String> = serde_json::from_value(found)?;
        findings.extend(found.into_iter().map(|line| format!("{address}: {line}")));
    }
    Ok(findings)
}
