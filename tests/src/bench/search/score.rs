//! How well a set of questions was answered: recall, reciprocal rank, and how often there was nothing at all.

use serde::Serialize;

/// Of all questions, the shares with a right answer first and among the first three, the mean reciprocal rank within
/// ten, and the share with no answer at all; each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub(super) struct Score {
    pub(super) r1: f64,
    pub(super) r3: f64,
    pub(super) mrr10: f64,
    pub(super) zero: f64,
}

impl Score {
    /// Of the answers to each question, best first, beside those that are right.
    pub(super) fn of<'a>(answered: impl IntoIterator<Item = (&'a [String], &'a [String])>) -> Self {
        let (mut sum, mut count) = (Self::default(), 0.0_f64);
        for (answers, right) in answered {
            let rank = answers.iter().take(10).position(|answer| right.contains(answer));
            sum.r1 += f64::from(rank.is_some_and(|rank| rank < 1));
            sum.r3 += f64::from(rank.is_some_and(|rank| rank < 3));
            sum.mrr10 += rank.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0));
            sum.zero += f64::from(answers.is_empty());
            count += 1.0;
        }
        sum.over(count.max(1.0))
    }

    /// Of several sets, each counting the same.
    pub(super) fn mean(scores: &[Self]) -> Self {
        let add = |sum: Self, score: &Self| Self {
            r1: sum.r1 + score.r1,
            r3: sum.r3 + score.r3,
            mrr10: sum.mrr10 + score.mrr10,
            zero: sum.zero + score.zero,
        };
        scores.iter().fold(Self::default(), add).over((scores.len() as f64).max(1.0))
    }

    fn over(self, count: f64) -> Self {
        Self { r1: self.r1 / count, r3: self.r3 / count, mrr10: self.mrr10 / count, zero: self.zero / count }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_tells_firsts_thirds_ranks_and_nothing() {
        let list = |ids: &str| ids.chars().map(String::from).collect::<Vec<_>>();
        let (first, second, fourth, none, right) = (list("abc"), list("bac"), list("bcda"), list(""), list("a"));
        let score = Score::of([&first, &second, &fourth, &none].map(|answers| (answers.as_slice(), right.as_slice())));
        assert_eq!(score, Score { r1: 0.25, r3: 0.5, mrr10: (1.0 + 0.5 + 0.25) / 4.0, zero: 0.25 });
        assert_eq!(Score::mean(&[score, Score { r1: 0.75, ..score }]).r1, 0.5);
    }
}
