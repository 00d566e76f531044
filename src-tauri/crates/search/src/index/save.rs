//! An index as bytes for storage, and back.

use super::{
    Damaged, Index, Part,
    bytes::{Reader, Writer},
    champions::Champions,
    handles::Handles,
    lists::Lists,
    segment::{Documents, Lengths, Segment, Spellings},
    vocabulary::Vocabulary,
};
use crate::analysis::Analyser;
use rustc_hash::FxHashSet;
use std::sync::Arc;

const MAGIC: [u8; 4] = *b"DsIx";
/// Any change of what is written or of what the numbers in it mean changes this.
const FORMAT: u64 = 1;

impl Index {
    /// For storage; with the language, [`Analyser::VERSION`], a version of the format and a checksum.
    pub fn save(&self) -> Vec<u8> {
        let mut writer = Writer(MAGIC.to_vec());
        writer.number(FORMAT);
        writer.number(u64::from(Analyser::VERSION));
        writer.text(&self.language);
        writer.number(self.parts.len() as u64);
        for part in &self.parts {
            write_segment(&mut writer, &part.segment);
            let mut gone: Vec<u32> = part.gone.iter().copied().collect();
            gone.sort_unstable();
            writer.number(gone.len() as u64);
            gone.iter().for_each(|document| writer.number(u64::from(*document)));
        }
        writer.close()
    }

    /// What was saved.
    ///
    /// # Errors
    /// It is damaged or of another version: build anew.
    pub fn load(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut reader = Reader::open(bytes)?;
        let known = reader.array()? == MAGIC && reader.number()? == FORMAT;
        if !known || reader.number()? != u64::from(Analyser::VERSION) {
            return Err(Damaged);
        }
        let language = reader.text()?.to_owned();
        let parts = (0..reader.count()?).map(|_| read_part(&mut reader)).collect::<Result<_, _>>()?;
        if reader.is_empty() { Ok(Self { language, parts }) } else { Err(Damaged) }
    }
}

fn read_part(reader: &mut Reader<'_>) -> Result<Part, Damaged> {
    let segment = read_segment(reader)?;
    let gone = (0..reader.count()?).map(|_| reader.number_below(segment.len())).collect::<Result<FxHashSet<_>, _>>()?;
    Ok(Part { segment: Arc::new(segment), gone })
}

fn write_segment(writer: &mut Writer, segment: &Segment) {
    for length in segment.lengths.0 {
        writer.0.extend_from_slice(&length.to_le_bytes());
    }
    write_documents(writer, &segment.documents);
    write_vocabulary(writer, &segment.vocabulary);
    write_lists(writer, &segment.postings);
    write_lists(writer, &segment.forms);
    write_spellings(writer, segment);
    write_handles(writer, &segment.handles);
}

fn read_segment(reader: &mut Reader<'_>) -> Result<Segment, Damaged> {
    let mut lengths = Lengths::default();
    for length in &mut lengths.0 {
        *length = f32::from_le_bytes(reader.array()?);
    }
    let documents = read_documents(reader)?;
    let vocabulary = read_vocabulary(reader)?;
    let postings = read_lists(reader, vocabulary.len(), documents.ids.len())?;
    let forms = read_lists(reader, vocabulary.len(), vocabulary.len())?;
    let spellings = read_spellings(reader, &vocabulary)?;
    let handles = read_handles(reader, &documents.favours)?;
    let champions = Champions::new(&vocabulary, &postings, documents.ids.len());
    Ok(Segment { documents, lengths, vocabulary, postings, forms, spellings, handles, champions })
}

fn write_documents(writer: &mut Writer, documents: &Documents) {
    writer.number(documents.ids.len() as u64);
    let mut before = "";
    for ((id, digest), favour) in documents.ids.iter().zip(&documents.digests).zip(&documents.favours) {
        writer.text_after(before, id);
        writer.0.extend_from_slice(&digest.to_le_bytes());
        writer.0.push(*favour);
        before = id;
    }
}

fn read_documents(reader: &mut Reader<'_>) -> Result<Documents, Damaged> {
    let mut documents = Documents::default();
    let mut id = String::new();
    for _ in 0..reader.count()? {
        reader.text_after(&mut id)?;
        documents.ids.push(id.as_str().into());
        documents.digests.push(u64::from_le_bytes(reader.array()?));
        documents.favours.push(reader.byte()?);
    }
    Ok(documents)
}

fn write_vocabulary(writer: &mut Writer, vocabulary: &Vocabulary) {
    writer.number(vocabulary.len() as u64);
    let mut before = "";
    for word in vocabulary.iter() {
        writer.text_after(before, word);
        before = word;
    }
}

fn read_vocabulary(reader: &mut Reader<'_>) -> Result<Vocabulary, Damaged> {
    let mut vocabulary = Vocabulary::default();
    let mut word = String::new();
    for at in 0..reader.count()? {
        let before = word.clone();
        reader.text_after(&mut word)?;
        if at > 0 && word <= before {
            return Err(Damaged);
        }
        vocabulary.push(&word);
    }
    Ok(vocabulary.finish())
}

fn write_lists(writer: &mut Writer, lists: &Lists) {
    for list in 0..lists.len() as u32 {
        writer.number(lists.raw(list).len() as u64);
        let mut next = 0;
        for (number, code) in lists.get(list) {
            writer.number(u64::from(number - next));
            writer.0.push(code);
            next = number + 1;
        }
    }
}

fn read_lists(reader: &mut Reader<'_>, count: usize, limit: usize) -> Result<Lists, Damaged> {
    let mut lists = Lists::default();
    for _ in 0..count {
        let mut next = 0;
        for _ in 0..reader.count()? {
            let number = reader.number_below(limit - next)? + next as u32;
            lists.add(number, reader.byte()?);
            next = number as usize + 1;
        }
        lists.end();
    }
    Ok(lists)
}

fn write_spellings(writer: &mut Writer, segment: &Segment) {
    let mut next = 0;
    writer.number(segment.spellings.0.len() as u64);
    for (word, spelling) in &segment.spellings.0 {
        writer.number(u64::from(word - next));
        writer.text_after(segment.vocabulary.get(*word), spelling);
        next = word + 1;
    }
}

fn read_spellings(reader: &mut Reader<'_>, vocabulary: &Vocabulary) -> Result<Spellings, Damaged> {
    let mut spellings = Spellings::default();
    let mut next = 0;
    for _ in 0..reader.count()? {
        let word = reader.number_below(vocabulary.len() - next)? + next as u32;
        let mut spelling = vocabulary.get(word).to_owned();
        reader.text_after(&mut spelling)?;
        spellings.0.push((word, spelling.into()));
        next = word as usize + 1;
    }
    Ok(spellings)
}

fn write_handles(writer: &mut Writer, handles: &Handles) {
    for document in 0..handles.len() {
        let of_document: Vec<&str> = handles.of(document).map(|handle| handles.get(handle)).collect();
        writer.number(of_document.len() as u64);
        of_document.iter().for_each(|handle| writer.text(handle));
    }
}

fn read_handles(reader: &mut Reader<'_>, favours: &[u8]) -> Result<Handles, Damaged> {
    let mut handles = Handles::default();
    for _ in 0..favours.len() {
        for _ in 0..reader.count()? {
            handles.push(reader.text()?);
        }
        handles.end();
    }
    handles.sort(favours);
    Ok(handles)
}
