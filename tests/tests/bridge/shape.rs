//! Whether a shop still answers in the shape of what was captured: the same keys with values of the same types, and the same
//! status. What is told besides is nobody's business here.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use tests::shops;

type Shape = BTreeMap<String, BTreeSet<String>>;

/// Holds a folder of answers that were captured anew to those that the source was written by. One line tells what drifted.
pub(crate) fn holds(kind: &str, anew: &Path) -> Result<()> {
    let (mut told, mut count) = (Vec::new(), 0);
    for entry in fs::read_dir(anew)? {
        let live = entry?.path();
        let name = live.file_stem().and_then(|name| name.to_str()).context("a name")?;
        let captured = shops::folder(kind).join(format!("answers/{name}.json"));
        let read = |path: &Path| -> Result<Value> {
            Ok(serde_json::from_slice(&fs::read(path).with_context(|| path.display().to_string())?)?)
        };
        told.extend(drift(&read(&captured)?, &read(&live)?).into_iter().map(|line| format!("{name}: {line}")));
        count += 1;
    }
    let known = fs::read_dir(shops::folder(kind).join("answers"))?.count();
    ensure!(count == known, "{count} of {known} answers were captured anew");
    let advice = format!("run tests/shops/{kind}/capture.mjs when the source has learned it");
    ensure!(told.is_empty(), "{kind} has drifted: {}; {advice}", told.join("; "));
    Ok(())
}

/// What of a captured answer is not so any more, each told as where it stood, what it was, and what it is.
pub(crate) fn drift(captured: &Value, live: &Value) -> Vec<String> {
    let (captured, live) = (shape(captured), shape(live));
    let names = |types: &BTreeSet<String>| types.iter().map(String::as_str).collect::<Vec<_>>().join(" or ");
    let told = |(path, was): (&String, &BTreeSet<String>)| match live.get(path) {
        // Whatever stood in it is gone with it.
        None if parent(path).is_some_and(|parent| !live.contains_key(parent)) => None,
        None => Some(format!("{path} was {}, is gone", names(was))),
        Some(is) => (was != is).then(|| format!("{path} was {}, is {}", names(was), names(is))),
    };
    captured.iter().filter_map(told).collect()
}

fn shape(value: &Value) -> Shape {
    let mut shape = Shape::new();
    note(value, String::new(), &mut shape);
    shape
}

/// The path that another stands in; none above the first keys.
fn parent(path: &str) -> Option<&str> {
    let above = path.strip_suffix("[]").or_else(|| Some(path.rsplit_once('.')?.0))?;
    (!above.is_empty()).then_some(above)
}

fn note(value: &Value, path: String, shape: &mut Shape) {
    let kind = match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(_) => "yes or no".to_owned(),
        Value::Number(status) if path == ".status" => status.to_string(),
        // A shop that counts in decimals writes whole ones without a point.
        Value::Number(_) => "a number".to_owned(),
        Value::String(_) => "text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    };
    shape.entry(path.clone()).or_default().insert(kind);
    match value {
        Value::Array(items) => items.iter().for_each(|item| note(item, format!("{path}[]"), shape)),
        Value::Object(fields) => fields.iter().for_each(|(key, field)| note(field, format!("{path}.{key}"), shape)),
        _ => {}
    }
}

#[test]
fn another_key_or_type_is_noticed_and_another_value_is_not() {
    let was = serde_json::json!({ "status": 200, "items": [{ "total": 1, "of": { "name": "a" } }] });
    let same = serde_json::json!({ "status": 200, "items": [{ "total": 2, "of": { "name": "b", "more": 1 } }, { "total": 1.5, "of": { "name": "c" } }] });
    assert_eq!(drift(&was, &same), [""; 0]);
    let other = serde_json::json!({ "status": 401, "items": [{ "total": "1.50" }] });
    let told =
        [".items[].of was an object, is gone", ".items[].total was a number, is text", ".status was 200, is 401"];
    assert_eq!(drift(&was, &other), told);
}

#[test]
fn a_captured_answer_that_is_broken_is_told_in_one_line() -> Result<()> {
    for (kind, name, path, line) in [
        (
            "vendure",
            "channel",
            "/body/data/activeChannel/code",
            "channel: .body.data.activeChannel.code was text, is a number",
        ),
        ("wordpress", "posts", "/body/0/title", "posts: .body[].title was an object, is a number or an object"),
        ("medusa", "open", "/display_id", "open: .display_id was a number, is text"),
    ] {
        let anew = tempfile::tempdir()?;
        for entry in fs::read_dir(shops::folder(kind).join("answers"))? {
            let entry = entry?;
            fs::copy(entry.path(), anew.path().join(entry.file_name()))?;
        }
        holds(kind, anew.path())?;
        let broken = anew.path().join(format!("{name}.json"));
        let mut answer: Value = serde_json::from_slice(&fs::read(&broken)?)?;
        let field = answer.pointer_mut(path).context("no such field")?;
        *field = if field.is_number() { "of another type".into() } else { 7.into() };
        fs::write(&broken, answer.to_string())?;
        let said = holds(kind, anew.path()).err().context("nobody noticed")?.to_string();
        assert!(said.starts_with(&format!("{kind} has drifted: {line};")) && !said.contains('\n'), "{said}");
    }
    Ok(())
}
