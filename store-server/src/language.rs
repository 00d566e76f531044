//! What languages are called that words are kept in.

/// The language of a tag, without its region and under its usual name.
pub(crate) fn primary(tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "no" | "nn" => "nb".to_owned(),
        "iw" => "he".to_owned(),
        _ => primary,
    }
}
