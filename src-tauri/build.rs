//! Checks the brand and the user interface before Tauri builds them in.

use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::{env, fs, path::Path};

fn main() -> anyhow::Result<()> {
    check_brand()?;
    check_ui()?;
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
}

/// What bundles and installers call the app stands in tauri.conf.json, and what it calls itself in brand.json.
fn check_brand() -> anyhow::Result<()> {
    println!("cargo:rerun-if-changed=brand.json");
    let brand = read("brand.json")?;
    let mut config = read("tauri.conf.json")?;
    // `tauri build --config` changes the configuration by this.
    if let Ok(changes) = env::var("TAURI_CONFIG") {
        let changes: Value = serde_json::from_str(&changes).context("reading TAURI_CONFIG")?;
        for key in ["productName", "identifier", "plugins"] {
            config[key] = changes.get(key).unwrap_or(&config[key]).clone();
        }
    }
    for (ours, theirs) in [("name", "productName"), ("identifier", "identifier")] {
        ensure!(
            brand[ours] == config[theirs],
            "brand.json says {ours} {}, but tauri.conf.json says {theirs} {}: make them the same",
            brand[ours],
            config[theirs]
        );
    }
    // The command line of Tauri has every bundle register these, whether or not the plugin of that name is used.
    let schemes = &config["plugins"]["deep-link"]["desktop"]["schemes"];
    ensure!(
        *schemes == json!([brand["scheme"]]),
        "brand.json says scheme {}, but tauri.conf.json registers {schemes}: make them the same",
        brand["scheme"]
    );
    let accent = brand["accent"].as_str().unwrap_or_default();
    let digits = accent.strip_prefix('#').unwrap_or_default();
    let is_colour = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    ensure!(is_colour, "brand.json says accent {}: it takes a colour like \"#22534d\"", brand["accent"]);
    Ok(())
}

/// Without the user interface the app still compiles, for those who only check it; but it would show nothing.
fn check_ui() -> anyhow::Result<()> {
    let dist = Path::new("../ui/dist");
    fs::create_dir_all(dist).context("creating ui/dist")?;
    println!("cargo:rerun-if-changed={}", dist.display());
    let shown = env::var_os("CARGO_FEATURE_CUSTOM_PROTOCOL").is_some();
    ensure!(
        !shown || dist.join("index.html").exists(),
        "the user interface is not built: run `npm ci && npm run build` in ui/, or `cargo xtask demo`, which does it"
    );
    Ok(())
}

fn read(name: &str) -> anyhow::Result<Value> {
    let text = fs::read_to_string(name).with_context(|| format!("reading src-tauri/{name}"))?;
    serde_json::from_str(&text).with_context(|| format!("src-tauri/{name} is not JSON"))
}
