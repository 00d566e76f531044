//! The strings in TypeScript, Svelte and Rust source, told apart from the code around them and from comments.

/// Stands in a text for what is only known when the program runs.
pub(crate) const HOLE: char = '\u{fffc}';

/// A string, or one character of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Text(String),
    Mark(char),
}

/// A token, and the line it begins in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) token: Token,
    pub(crate) line: usize,
}

/// The tokens of TypeScript or Svelte. A template's holes follow its text, in braces.
pub(crate) fn script(source: &str) -> Vec<Placed> {
    let mut scan = Scan::new(source);
    while scan.at < scan.chars.len() {
        scan.script_token();
    }
    scan.tokens
}

/// The tokens of an expression in braces, and the place after the closing brace; `from` is after the opening one.
pub(crate) fn braced(source: &[char], from: usize) -> (Vec<Placed>, usize) {
    let mut scan = Scan { chars: source.to_vec(), at: from, tokens: vec![], counted: (0, 1) };
    scan.until_closed();
    (scan.tokens, scan.at)
}

/// The tokens of Rust.
pub(crate) fn rust(source: &str) -> Vec<Placed> {
    let mut scan = Scan::new(source);
    while scan.at < scan.chars.len() {
        scan.rust_token();
    }
    scan.tokens
}

/// The strings among `tokens`, with their lines.
pub(crate) fn texts(tokens: &[Placed]) -> impl Iterator<Item = (usize, &str)> {
    tokens.iter().filter_map(|placed| match &placed.token {
        Token::Text(text) => Some((placed.line, text.as_str())),
        Token::Mark(_) => None,
    })
}

/// The code of `tokens`, every string replaced by one `"`.
pub(crate) fn code(tokens: &[Placed]) -> String {
    tokens.iter().map(|placed| if let Token::Mark(mark) = placed.token { mark } else { '"' }).collect()
}

/// 1 for the first line.
pub(crate) fn line_of(source: &[char], at: usize) -> usize {
    1 + source[..at].iter().filter(|c| **c == '\n').count()
}

struct Scan {
    chars: Vec<char>,
    at: usize,
    tokens: Vec<Placed>,
    /// A place and its line, from which to count on.
    counted: (usize, usize),
}

impl Scan {
    fn new(source: &str) -> Self {
        Self { chars: source.chars().collect(), at: 0, tokens: vec![], counted: (0, 1) }
    }

    fn script_token(&mut self) {
        if self.starts("<!--") {
            self.skip_past("-->");
        } else if self.starts("//") {
            self.skip_past("\n");
        } else if self.starts("/*") {
            self.skip_past("*/");
        } else if self.starts("`") {
            self.template();
        } else if !((self.starts("\"") || self.starts("'")) && self.string(self.chars[self.at], false)) {
            self.mark();
        }
    }

    fn rust_token(&mut self) {
        let before = self.at.checked_sub(1).map_or(' ', |at| self.chars[at]);
        if self.starts("//") {
            self.skip_past("\n");
        } else if self.starts("/*") {
            self.skip_past("*/");
        } else if (self.starts("r\"") || self.starts("r#")) && !before.is_alphanumeric() {
            self.raw_string();
        } else if self.starts("'") {
            self.character();
        } else if !(self.starts("\"") && self.string('"', true)) {
            self.mark();
        }
    }

    fn until_closed(&mut self) {
        let mut depth = 1;
        while self.at < self.chars.len() {
            match self.chars[self.at] {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                self.at += 1;
                return;
            }
            self.script_token();
        }
    }

    /// A string between two `quote`s; false if there is none, as after a lone apostrophe.
    fn string(&mut self, quote: char, many_lines: bool) -> bool {
        let (mut text, mut at) = (String::new(), self.at + 1);
        while let Some(c) = self.chars.get(at).copied() {
            match c {
                _ if c == quote => {
                    self.push(Token::Text(text));
                    self.at = at + 1;
                    return true;
                }
                '\n' if !many_lines => return false,
                '\\' => at += 1,
                _ => {}
            }
            text.extend(self.chars.get(at).map(|next| if c == '\\' { escaped(*next) } else { *next }));
            at += 1;
        }
        false
    }

    fn template(&mut self) {
        let (place, mut text) = (self.tokens.len(), String::new());
        self.push(Token::Text(String::new()));
        self.at += 1;
        while self.at < self.chars.len() && !self.starts("`") {
            if self.starts("${") {
                text.push(HOLE);
                self.at += 1;
                self.mark();
                self.until_closed();
                self.at -= 1;
                self.mark();
            } else {
                self.at += usize::from(self.starts("\\"));
                text.extend(self.chars.get(self.at));
                self.at += 1;
            }
        }
        self.at += 1;
        self.tokens[place].token = Token::Text(text);
    }

    fn raw_string(&mut self) {
        let hashes = self.chars[self.at + 1..].iter().take_while(|c| **c == '#').count();
        if self.chars.get(self.at + 1 + hashes) != Some(&'"') {
            return self.mark();
        }
        let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
        let from = self.at + 2 + hashes;
        let length = self.chars[from..].windows(end.len()).position(|w| w == end).unwrap_or(self.chars.len() - from);
        self.push(Token::Text(self.chars[from..from + length].iter().collect()));
        self.at = from + length + end.len();
    }

    /// A character, which may be a quote; or the start of a lifetime.
    fn character(&mut self) {
        let rest = &self.chars[self.at + 1..];
        let end = if rest.first() == Some(&'\\') {
            rest.iter().skip(2).position(|c| *c == '\'').map(|at| at + 2)
        } else {
            rest.get(1).filter(|c| **c == '\'').map(|_| 1)
        };
        self.at += end.map_or(1, |end| end + 2);
    }

    fn mark(&mut self) {
        self.push(Token::Mark(self.chars[self.at]));
        self.at += 1;
    }

    fn push(&mut self, token: Token) {
        let (at, line) = self.counted;
        let line = line + self.chars[at..self.at].iter().filter(|c| **c == '\n').count();
        self.counted = (self.at, line);
        self.tokens.push(Placed { token, line });
    }

    fn starts(&self, with: &str) -> bool {
        with.chars().enumerate().all(|(index, c)| self.chars.get(self.at + index) == Some(&c))
    }

    fn skip_past(&mut self, end: &str) {
        while self.at < self.chars.len() && !self.starts(end) {
            self.at += 1;
        }
        self.at = (self.at + end.chars().count()).min(self.chars.len());
    }
}

fn escaped(c: char) -> char {
    match c {
        'n' | '\n' => '\n',
        't' => '\t',
        c => c,
    }
}

#[test]
fn strings_are_told_from_code_comments_and_lone_apostrophes() {
    let found = |tokens: Vec<Placed>| texts(&tokens).map(|(line, text)| format!("{line} {text}")).collect::<Vec<_>>();
    let source = "a('one') // it's\n/* \"no\" */ <!-- it's --> \"two\"\n<p>it's</p>\n`x-${b ? 'three' : \"\"}-y`";
    assert_eq!(found(script(source)), ["1 one", "2 two", "4 x-\u{fffc}-y", "4 three", "4 "]);
    let source = "fn a<'x>() { b('\"', '\\'', \"one \\\"1\\\"\"); } // \"no\"\nr#\"two \"2\"\"#";
    assert_eq!(found(rust(source)), ["1 one \"1\"", "2 two \"2\""]);
}
