//! Titles that go on like what was typed come first.

use super::{
    super::{handles::Place, plan::Plan, segment::Segment},
    Tally,
};

/// What it says when a title goes on like what was typed, and how much of the title that is.
pub(super) const START: f32 = 3.0;
pub(super) const START_SHARE: f32 = 8.0;
/// What lifts it above the others that begin alike: being the shortest, or having its turn.
const SHORTEST: f32 = 3.0;
const TURN: f32 = 2.0;
/// A title that begins nearly so, when none goes on like that.
pub(super) const NEARLY: f32 = 0.5;
/// The same from the beginning of a later word on.
const INNER: f32 = 0.3;
const INNER_SHARE: f32 = 1.0;

/// So many letters that begin a title but for a slip begin it by no chance.
const LONG: usize = 8;

impl Tally {
    /// Prefers titles that go on like what was typed; where none does, titles that do but for a slip.
    pub(super) fn complete(&mut self, plan: &Plan, segment: &Segment, total: f32, fits: bool) -> bool {
        if plan.whole.is_empty() {
            return false;
        }
        let (places, titles) = (segment.handles.completing(&plan.start), &segment.handles.titles);
        let share = |place: &Place| plan.start.len() as f32 / f32::from(place.length);
        let worth = |document: u32, letters: usize, share: f32, (lead, highest): (u32, f32)| match () {
            () if titles.is_again(document) => INNER,
            () if document == lead => START + START_SHARE * share + SHORTEST,
            () if titles.has_turn(document, letters.saturating_sub(plan.last), letters) => {
                START + START_SHARE * highest + TURN
            }
            () => START + START_SHARE * share,
        };
        let from_start = places.iter().filter(|place| place.at == 0 && !titles.is_again(place.document));
        let highest = shortest(from_start.map(|place| (place.document, share(place))));
        let letters = plan.start.chars().count();
        for place in places {
            let inner = INNER + INNER_SHARE * share(place);
            let worth = if place.at > 0 { inner } else { worth(place.document, letters, share(place), highest) };
            self.promote(place.document, total * worth);
        }
        // A number with a slip is another number, and a short word that is known is no other word.
        let meant = fits && letters < LONG;
        if !places.is_empty() || meant || plan.start.contains(char::is_numeric) {
            return !places.is_empty();
        }
        let near = titles.nearly(&plan.start);
        let highest = shortest(near.iter().map(|near| (near.document, near.share)));
        for it in &near {
            self.promote(it.document, total * NEARLY * worth(it.document, it.letters, it.share, highest));
        }
        !near.is_empty()
    }

    /// A title has all that was typed.
    fn promote(&mut self, document: u32, score: f32) {
        let at = document as usize;
        if self.words[at] == 0 {
            self.touched.push(document);
        }
        self.words[at] = u32::MAX;
        self.scores[at] += score;
    }

    /// Whether a document has all words.
    pub(super) fn fits(&self, all: u32) -> bool {
        self.touched.iter().any(|document| self.words[*document as usize] == all)
    }
}

/// The document of which the highest share was typed, and that share.
fn shortest(titles: impl Iterator<Item = (u32, f32)>) -> (u32, f32) {
    titles.fold((u32::MAX, 0.0), |best, title| if title.1 > best.1 { title } else { best })
}
