//! What is wrong with a file of help content, told so that its author finds the place.

/// Something about one file that its author should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Relative to the folder, with forward slashes.
    pub file: String,
    /// From 1.
    pub line: Option<usize>,
    pub severity: Severity,
    /// English, for the merchant at the terminal.
    pub text: String,
}

/// How bad a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A file, or what it says about itself, could not be taken: what is missing now may be missing by mistake.
    Error,
    /// Taken as far as it makes sense, and it could be better.
    Warning,
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        match self.line {
            Some(line) => write!(f, "{}:{line}: {word}: {}", self.file, self.text),
            None => write!(f, "{}: {word}: {}", self.file, self.text),
        }
    }
}

/// The complaints about one file, while it is read.
#[derive(Debug)]
pub(super) struct Complaints<'a> {
    file: &'a str,
    pub(super) list: Vec<Complaint>,
}

impl<'a> Complaints<'a> {
    pub(super) fn about(file: &'a str) -> Self {
        Self { file, list: Vec::new() }
    }

    pub(super) fn error(&mut self, line: Option<usize>, text: impl Into<String>) {
        self.add(Severity::Error, line, text.into());
    }

    pub(super) fn warning(&mut self, line: Option<usize>, text: impl Into<String>) {
        self.add(Severity::Warning, line, text.into());
    }

    fn add(&mut self, severity: Severity, line: Option<usize>, text: String) {
        self.list.push(Complaint { file: self.file.to_owned(), line, severity, text });
    }
}

/// The line, from 1, in which `offset` lies.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}
