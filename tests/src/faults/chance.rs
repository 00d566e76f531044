//! Chance that can be had again: the same seed gives the same moments.

use std::time::Duration;

/// SplitMix64, which is good enough to choose moments.
#[derive(Clone, Debug)]
pub struct Chance {
    state: u64,
}

impl Chance {
    pub fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    /// A moment within `span`.
    pub fn within(&mut self, span: Duration) -> Duration {
        Duration::from_micros(self.below(span.as_micros() as u64))
    }
}
