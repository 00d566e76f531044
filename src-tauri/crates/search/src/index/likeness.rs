//! How like each other short texts are, by the groups of three letters that they share.

/// The groups of letters of many texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Likenesses {
    groups: Vec<u16>,
    /// Where the groups of each text end.
    ends: Vec<u32>,
    /// How long each text is as a vector.
    lengths: Vec<f32>,
    /// What each group says: the rarer, the more.
    weights: Vec<f32>,
}

/// What was typed, ready to be compared with many texts.
pub(super) struct Profile {
    /// What each group says that occurs in it; nothing of the others.
    weights: Vec<f32>,
    length: f32,
}

const HASHES: u32 = 13;

impl Likenesses {
    pub(super) fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for text in texts {
            groups(text, |group| all.groups.push(group));
            all.ends.push(all.groups.len() as u32);
        }
        let mut counts = vec![0u32; 1 << HASHES];
        all.groups.iter().for_each(|group| counts[usize::from(*group)] += 1);
        let texts = all.ends.len() as f32;
        let weight = |count: &u32| (1.0 + (texts + 1.0) / (*count as f32 + 0.5)).ln();
        all.weights = counts.iter().map(weight).collect();
        let length = |at: usize| all.of(at).iter().map(|group| all.weights[usize::from(*group)]).sum::<f32>().sqrt();
        all.lengths = (0..all.ends.len()).map(length).collect();
        all
    }

    pub(super) fn profile(&self, text: &str) -> Profile {
        let mut profile = Profile { weights: vec![0.0; 1 << HASHES], length: 0.0 };
        if !self.weights.is_empty() {
            groups(text, |group| {
                let weight = self.weights[usize::from(group)];
                let cell = &mut profile.weights[usize::from(group)];
                profile.length += if *cell == 0.0 { weight } else { 0.0 };
                *cell = weight;
            });
        }
        profile.length = profile.length.sqrt();
        profile
    }

    /// How much a text has in common with what was typed, 0 to 1.
    pub(super) fn likeness(&self, text: usize, profile: &Profile) -> f32 {
        let common: f32 = self.of(text).iter().map(|group| profile.weights[usize::from(*group)]).sum();
        if common == 0.0 { 0.0 } else { common / (self.lengths[text] * profile.length) }
    }

    pub(super) fn size(&self) -> usize {
        self.groups.len() * 2 + self.ends.len() * 8 + self.weights.len() * 4
    }

    fn of(&self, text: usize) -> &[u16] {
        let start = text.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.groups[start..self.ends[text] as usize]
    }
}

/// Calls with the hash of each group of three letters; of two where a letter says more.
fn groups(text: &str, mut found: impl FnMut(u16)) {
    let (mut first, mut second) = (0u32, u32::from(' '));
    for c in text.chars().chain([' ']) {
        let c = u32::from(c);
        let group = (if is_dense(second) { 0 } else { first }, second, c);
        if first != 0 || is_dense(second) {
            let mixed = (group.0.wrapping_mul(0x85EB_CA6B) ^ group.1.wrapping_mul(0xC2B2_AE35)) ^ group.2;
            found((mixed.wrapping_mul(0x9E37_79B1) >> (32 - HASHES)) as u16);
        }
        (first, second) = (second, c);
    }
}

fn is_dense(c: u32) -> bool {
    matches!(c, 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0xAC00..=0xD7A3 | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_most_like_itself_and_next_to_what_has_a_typo() {
        let texts = ["cancel order", "cancel subscription", "parcel lost", "荷物の追跡"];
        let all = Likenesses::new(texts.into_iter());
        let to = |typed: &str| (0..texts.len()).map(|at| all.likeness(at, &all.profile(typed))).collect::<Vec<_>>();
        assert!((to("cancel order")[0] - 1.0).abs() < 0.001);
        let typo = to("cancle order");
        assert!(typo[0] > 0.4 && typo[0] > typo[1] && typo[1] > typo[2], "{typo:?}");
        assert!(to("追跡")[3] > 0.4);
        assert_eq!(to(""), [0.0; 4]);
        assert_eq!(Likenesses::default().profile("x").length, 0.0);
    }
}
