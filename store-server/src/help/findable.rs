//! Whether customers find what was written: each article has to stand among the first for the questions it answers.

use super::{articles::Draft, complaint::Complaint, complaint::Complaints};
use search::{Document, Index};
use std::collections::BTreeMap;

/// Whoever finds the answer further down has asked somebody else by then.
const AMONG_THE_FIRST: usize = 3;

/// Complains about questions that do not lead to their article. They are looked for without being told to the index.
pub(super) fn complain(drafts: &[Draft<'_>], complaints: &mut Vec<Complaint>) {
    let mut languages: BTreeMap<&str, Vec<&Draft<'_>>> = BTreeMap::new();
    for draft in drafts {
        languages.entry(draft.leaf.language).or_default().push(draft);
    }
    languages.retain(|_, drafts| drafts.iter().any(|draft| !draft.article.questions.is_empty()));
    for (language, drafts) in languages {
        let texts: Vec<String> = drafts.iter().map(|draft| html::clean(draft.html()).text().to_owned()).collect();
        let documents = drafts.iter().zip(&texts).map(|(draft, text)| document(draft, text));
        let index = Index::build(language, documents);
        for draft in drafts {
            let mut about = Complaints::about(&draft.leaf.file.path);
            for question in &draft.article.questions {
                let hits = index.find(question, AMONG_THE_FIRST).hits;
                if !hits.iter().any(|hit| hit.id == draft.article.id) {
                    let text = format!(
                        "\"{question}\" does not find the article among the first {AMONG_THE_FIRST}: say it in its keywords"
                    );
                    about.warning(draft.questions_line, text);
                }
            }
            complaints.append(&mut about.list);
        }
    }
}

fn document<'a>(draft: &'a Draft<'_>, text: &'a str) -> Document<'a> {
    Document {
        id: &draft.article.id,
        digest: 0,
        title: &draft.article.title,
        keywords: &draft.article.keywords,
        headings: "",
        body: text,
        questions: &[],
        favour: 0.0,
    }
}
