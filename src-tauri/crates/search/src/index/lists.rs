//! Many lists of numbers with a small code each, in one piece of memory.

/// For each number of a range, a list of (number below 2^24, code).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lists {
    /// Where each list ends.
    ends: Vec<u32>,
    /// Number in the upper 24 bits, code in the lower 8.
    entries: Vec<u32>,
}

/// The highest number that fits.
pub(super) const MOST: usize = (1 << 24) - 1;

impl Lists {
    /// Of (list, number, code) in any order; sorts each list by number and keeps the highest code of equal ones.
    pub(super) fn new(count: usize, mut all: Vec<(u32, u32, u8)>) -> Self {
        all.sort_unstable_by_key(|&(list, number, code)| (list, number, u8::MAX - code));
        all.dedup_by_key(|&mut (list, number, _)| (list, number));
        let mut lists = Self { ends: Vec::with_capacity(count), entries: Vec::with_capacity(all.len()) };
        for (list, number, code) in all {
            lists.end_before(list);
            lists.entries.push(number << 8 | u32::from(code));
        }
        lists.end_before(count as u32);
        lists
    }

    fn end_before(&mut self, list: u32) {
        while self.ends.len() < list as usize {
            self.ends.push(self.entries.len() as u32);
        }
    }

    /// Adds an entry to the last list; numbers go up.
    pub(super) fn add(&mut self, number: u32, code: u8) {
        self.entries.push(number << 8 | u32::from(code));
    }

    /// Ends the last list.
    pub(super) fn end(&mut self) {
        self.ends.push(self.entries.len() as u32);
    }

    /// How many lists there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The raw entries of one list: see [`number`] and [`code`].
    pub(super) fn raw(&self, list: u32) -> &[u32] {
        self.raw_of(list..list + 1)
    }

    /// The raw entries of neighbouring lists.
    pub(super) fn raw_of(&self, lists: std::ops::Range<u32>) -> &[u32] {
        &self.entries[self.start(lists.start)..self.start(lists.end)]
    }

    /// The entries of one list.
    pub(super) fn get(&self, list: u32) -> impl Iterator<Item = (u32, u8)> + '_ {
        self.raw(list).iter().map(|&entry| (number(entry), code(entry)))
    }

    pub(super) fn size(&self) -> usize {
        (self.ends.len() + self.entries.len()) * 4
    }

    fn start(&self, list: u32) -> usize {
        list.checked_sub(1).map_or(0, |before| self.ends[before as usize] as usize)
    }
}

pub(super) fn number(entry: u32) -> u32 {
    entry >> 8
}

pub(super) fn code(entry: u32) -> u8 {
    entry as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_is_sorted_and_keeps_the_best_of_equal_ones() {
        let lists = Lists::new(3, vec![(2, 7, 1), (0, 5, 3), (0, 2, 9), (0, 5, 8)]);
        let of = |list| lists.get(list).collect::<Vec<_>>();
        assert_eq!((of(0), of(1), of(2)), (vec![(2, 9), (5, 8)], vec![], vec![(7, 1)]));
        assert_eq!(lists.raw_of(0..3).len(), 3);
    }
}
