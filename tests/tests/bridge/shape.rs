//! Whether a shop still answers in the shape of what was captured: the same keys with values of the same types.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// For each path of keys, the types that stand there; lists are looked through.
pub(crate) fn shape(value: &Value) -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut shape = BTreeMap::new();
    note(value, String::new(), &mut shape);
    shape
}

/// What differs between two shapes, in lines. Nothing and something may both stand where either stood.
pub(crate) fn drift(captured: &Value, live: &Value) -> Vec<String> {
    let (captured, live) = (shape(captured), shape(live));
    let paths: BTreeSet<&String> = captured.keys().chain(live.keys()).collect();
    let told = |types: Option<&BTreeSet<&'static str>>| types.cloned().unwrap_or_default();
    let mut drift = Vec::new();
    for path in paths {
        let (was, is) = (told(captured.get(path)), told(live.get(path)));
        if was != is {
            drift.push(format!("{path}: was {was:?}, is {is:?}"));
        }
    }
    drift
}

fn note(value: &Value, path: String, shape: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "decimal",
        Value::Number(_) => "integer",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
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
    let was = serde_json::json!({ "items": [{ "total": 1, "name": "a" }] });
    let same = serde_json::json!({ "items": [{ "total": 2, "name": "b" }, { "total": 3, "name": "c" }] });
    assert_eq!(drift(&was, &same), [""; 0]);
    let other = serde_json::json!({ "items": [{ "total": 1.5, "title": "a" }] });
    assert_eq!(drift(&was, &other).len(), 3);
}
