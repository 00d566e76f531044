//! A measured value beside its peers and its limit, and a table of them.

use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::fmt::Write as _;

/// One measured value.
#[derive(Clone, Debug)]
pub(super) struct Row {
    what: String,
    unit: &'static str,
    /// Absent if it could not be measured; then `note` says why.
    value: Option<f64>,
    beside: Vec<Beside>,
    limit: Option<Limit>,
    note: Option<String>,
}

/// The same work done by something else, in the same run and unit.
#[derive(Clone, Debug)]
struct Beside {
    what: String,
    value: f64,
}

/// What a value should not exceed.
#[derive(Clone, Copy, Debug)]
enum Limit {
    Value(f64),
    /// So many times what stands last beside it.
    Times(f64),
}

impl Row {
    pub(super) fn new(what: impl Into<String>, unit: &'static str, value: f64) -> Self {
        Self { what: what.into(), unit, value: Some(value), beside: Vec::new(), limit: None, note: None }
    }

    /// What could not be measured, and why.
    pub(super) fn unmeasured(what: impl Into<String>, unit: &'static str, why: impl Into<String>) -> Self {
        Self { value: None, ..Self::new(what, unit, 0.0) }.note(why)
    }

    #[must_use]
    pub(super) fn beside(mut self, what: impl Into<String>, value: f64) -> Self {
        self.beside.push(Beside { what: what.into(), value });
        self
    }

    #[must_use]
    pub(super) fn at_most(self, value: f64) -> Self {
        Self { limit: Some(Limit::Value(value)), ..self }
    }

    /// At most so many times what was put beside it last.
    #[must_use]
    pub(super) fn at_most_times(self, times: f64) -> Self {
        Self { limit: Some(Limit::Times(times)), ..self }
    }

    #[must_use]
    pub(super) fn note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }

    fn ratio(&self, beside: &Beside) -> Option<f64> {
        self.value.map(|value| value / beside.value).filter(|ratio| ratio.is_finite())
    }

    /// Whether the limit is kept; none if there is nothing to compare.
    fn is_kept(&self) -> Option<bool> {
        Some(match self.limit? {
            Limit::Value(limit) => self.value? <= limit,
            Limit::Times(limit) => self.ratio(self.beside.last()?)? <= limit,
        })
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let beside = |beside: &Beside| serde_json::json!({ "what": beside.what, "value": beside.value, "ratio": self.ratio(beside) });
        let limit = self.limit.map(|limit| match limit {
            Limit::Value(most) => serde_json::json!({ "value": most, "kept": self.is_kept() }),
            Limit::Times(most) => serde_json::json!({ "ratio": most, "kept": self.is_kept() }),
        });
        let mut row = serializer.serialize_struct("Row", 6)?;
        row.serialize_field("what", &self.what)?;
        row.serialize_field("unit", self.unit)?;
        row.serialize_field("value", &self.value)?;
        row.serialize_field("beside", &self.beside.iter().map(beside).collect::<Vec<_>>())?;
        row.serialize_field("limit", &limit)?;
        row.serialize_field("note", &self.note)?;
        row.end()
    }
}

/// The rows as a table: a line for each thing beside a value.
pub(super) fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.what.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for row in rows {
        let value =
            row.value.map_or_else(|| "not measured".to_owned(), |value| format!("{} {}", number(value), row.unit));
        let limit = match (row.limit, row.is_kept()) {
            (Some(limit), kept) => format!("  {} {}", limit.words(), if kept == Some(false) { "EXCEEDED" } else { "" }),
            (None, _) => String::new(),
        };
        let _ = write!(text, "  {:width$}  {value:>14}", row.what);
        for (place, beside) in row.beside.iter().enumerate() {
            if place > 0 {
                let _ = write!(text, "\n  {:width$}  {:14}", "", "");
            }
            let ratio = row.ratio(beside).map_or_else(String::new, |ratio| format!("{ratio:.2} ×"));
            let _ = write!(text, "  {ratio:>9} {} {} ({})", number(beside.value), row.unit, beside.what);
        }
        let _ = writeln!(text, "{}", limit.trim_end());
        if let Some(note) = &row.note {
            let _ = writeln!(text, "  {:width$}  {note}", "");
        }
    }
    text
}

impl Limit {
    fn words(self) -> String {
        match self {
            Self::Value(most) => format!("limit {}", number(most)),
            Self::Times(most) => format!("limit {} ×", number(most)),
        }
    }
}

/// Three digits that say something, and no more.
fn number(value: f64) -> String {
    match value.abs() {
        big if big >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        big if big >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_table_tells_ratios_limits_and_what_was_not_measured() {
        let rows = [
            Row::new("wall", "s", 1.5).beside("bare", 0.5).beside("bulk", 1.0).at_most_times(1.2),
            Row::new("requests", "", 3.0).at_most(3.0).note("one each"),
            Row::unmeasured("memory", "MiB", "only on Linux"),
        ];
        expect![[r#"
            bench
              wall              1.50 s     3.00 × 0.50 s (bare)
                                           1.50 × 1 s (bulk)  limit 1.20 × EXCEEDED
              requests              3   limit 3
                        one each
              memory      not measured
                        only on Linux
        "#]]
        .assert_eq(&format!("bench\n{}", table(&rows)));
    }

    #[test]
    fn what_is_left_on_disk_has_fields_that_later_readers_find() {
        let row = Row::new("wall", "s", 1.5).beside("bulk", 1.0).at_most_times(2.0);
        expect![[r#"{"what":"wall","unit":"s","value":1.5,"beside":[{"ratio":1.5,"value":1.0,"what":"bulk"}],"limit":{"kept":true,"ratio":2.0},"note":null}"#]]
            .assert_eq(&serde_json::to_string(&row).expect("a row"));
    }
}
