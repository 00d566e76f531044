//! What somebody wrote in an answer, without what they answered and without their signature.

/// The beginning of the line in our mails that people answer above. No language writes this.
pub(super) const ABOVE: &str = "=-=-=";

/// Longest line that introduces a quotation: "On Monday, 2 March 2026 at 10:12, Larkspur Care <…> wrote:".
const LONGEST_INTRODUCTION: usize = 300;

/// The text above everything that is quoted, in which no line is broken off and no signature stands.
pub(super) fn own_words(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{a0}', " ");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let marked = lines.iter().position(|line| line.contains(ABOVE));
    let lines = &lines[..marked.unwrap_or(lines.len())];
    let divided = lines.iter().position(|line| is_divider(line));
    let lines = &lines[..divided.unwrap_or(lines.len())];
    let lines = without_headers(lines, marked.is_some());
    // Whoever answers between the lines of a quotation says something below it, too: that stays, the quotation goes.
    let mut kept: Vec<&str> = Vec::new();
    for line in lines {
        if line.starts_with('>') {
            drop_introduction(&mut kept);
            kept.push("");
        } else {
            kept.push(line);
        }
    }
    // What is left of an introduction whose quotation was cut already.
    if marked.is_some() {
        drop_introduction(&mut kept);
    }
    let signed = kept.iter().position(|line| *line == "--" || *line == "—");
    let text = kept[..signed.unwrap_or(kept.len())].join("\n");
    squeezed(text.trim())
}

/// Lines that mail programs put between an answer and the message itself.
fn is_divider(line: &str) -> bool {
    let line = line.trim();
    let dashed =
        |edge: char| line.starts_with(&edge.to_string().repeat(5)) && line.ends_with(&edge.to_string().repeat(5));
    // "-----Original Message-----" in any language; Outlook draws a line of underscores.
    (dashed('-') && line.len() < 80) || (line.len() >= 20 && line.bytes().all(|byte| byte == b'_'))
}

/// Cuts the block of `From:`, `Sent:`, `To:`, `Subject:` that Outlook writes, in whatever language: at least three short
/// lines in a row that each begin with a word and a colon, one of them with an address. Only where a mark of ours came
/// below, since people list things too.
fn without_headers<'a, 'b>(lines: &'b [&'a str], is_marked: bool) -> &'b [&'a str] {
    if !is_marked {
        return lines;
    }
    let is_header =
        |line: &str| line.split_once(':').is_some_and(|(name, value)| name.chars().count() <= 20 && !value.is_empty());
    let mut end = lines.len();
    while end > 0 && lines[end - 1].is_empty() {
        end -= 1;
    }
    let begin = lines[..end].iter().rposition(|line| !is_header(line)).map_or(0, |place| place + 1);
    let block = &lines[begin..end];
    let is_block = block.len() >= 3 && block.iter().any(|line| line.contains('@'));
    if is_block { &lines[..begin] } else { lines }
}

/// Takes away the line above a quotation that says who wrote it when; it ends with a colon and may go over two lines.
fn drop_introduction(kept: &mut Vec<&str>) {
    while kept.last().is_some_and(|line| line.is_empty()) {
        kept.pop();
    }
    let Some(last) = kept.last() else { return };
    let ends = last.ends_with(':') || last.ends_with('：');
    let tells = |line: &str| line.contains('@') || line.bytes().any(|byte| byte.is_ascii_digit());
    if !ends || last.len() > LONGEST_INTRODUCTION {
        return;
    }
    if tells(last) {
        let broken = last.starts_with('<')
            || (last.contains('>') && !last.contains('<'))
            || !last.bytes().any(|byte| byte.is_ascii_digit());
        kept.pop();
        if broken && kept.last().is_some_and(|line| tells(line) && line.len() <= LONGEST_INTRODUCTION) {
            kept.pop();
        }
    } else if let [.., before, _] = kept[..]
        && tells(before)
        && before.contains('@')
    {
        kept.truncate(kept.len() - 2);
    }
}

/// At most one empty line in a row.
fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            squeezed.push_str(line);
            squeezed.push('\n');
        }
    }
    squeezed.truncate(squeezed.trim_end().len());
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How mail programs answer, and what was said.
    const ANSWERS: &[(&str, &str, &str)] = &[
        ("nothing quoted", "It is on its way.\r\n", "It is on its way."),
        (
            "Thunderbird",
            "Yes, we replace it.\n\nOn 22.11.26 15:40, Larkspur Care wrote:\n> =-=-= Answer above =-=-=\n> Anna asks:\n",
            "Yes, we replace it.",
        ),
        (
            "Gmail, with the introduction over two lines",
            "Yes.\n\nAm So., 22. Nov. 2026 um 15:40 Uhr schrieb Larkspur Care <\ncare+rq-1-aaaaaaaaaaaaaaaaaaaa@larkspur.example>:\n\n> =-=-= x =-=-=\n> Anna\n",
            "Yes.",
        ),
        (
            "Outlook",
            "Yes.\n\nKind regards\n\n________________________________\nFrom: Care <care@larkspur.example>\nSent: Sunday\nTo: us\nSubject: x\n\n=-=-= x\nAnna",
            "Yes.\n\nKind regards",
        ),
        (
            "Outlook without the line",
            "Ja.\n\nVon: Care <care@larkspur.example>\nGesendet: Sonntag, 22. November 2026 15:40\nAn: Team\nBetreff: Rückgabe\n\n=-=-= x\nAnna",
            "Ja.",
        ),
        ("Outlook's words", "No.\n-----Ursprüngliche Nachricht-----\nAnna", "No."),
        ("a signature", "Yes.\n-- \nLarkspur Care\nHall 4", "Yes."),
        (
            "below and between the quotation",
            "> =- Is it still there?\n\nYes.\n\n> And the other?\nNo.\n",
            "Yes.\n\nNo.",
        ),
        (
            "Apple Mail in Japanese",
            "はい。\n\n2026/11/22 15:40、Care <care@larkspur.example>のメール：\n\n> 質問\n",
            "はい。",
        ),
        ("a list is no header", "Please send:\nColour: red\nSize: 40\n", "Please send:\nColour: red\nSize: 40"),
        ("a sentence that ends with a colon", "Send it here:\n\n> quoted", "Send it here:"),
        ("many empty lines", "A\n\n\n\n\nB\u{a0}C\n", "A\n\nB C"),
        ("only a quotation", "> nothing\n> said", ""),
    ];

    #[test]
    fn of_an_answer_only_what_was_said_stays() {
        for (program, text, expected) in ANSWERS {
            assert_eq!(own_words(text), *expected, "{program}");
        }
    }
}
