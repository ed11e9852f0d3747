//! All pairs of rows that are near each other.

use crate::mixing::finish as mix;
use crate::postings::{Postings, rounded};
use crate::sparse::Rows;

/// More than what rounding can make of a similarity.
const SLACK: f64 = 1e-5;

/// A row that has a feature: how much of it, and the length of what is left of the row from there on, and after it.
struct Begun {
    row: u32,
    value: f64,
    rest: f64,
    after: f64,
}

/// All pairs that are near each other. `same[i]` is the first row that equals row i; pairs are of such first rows.
pub struct Near {
    pub same: Vec<u32>,
    pub left: Vec<u32>,
    pub right: Vec<u32>,
    pub score: Vec<f64>,
}

impl Postings {
    /// Every two different rows that are `allowed` and at least `least` alike, in the order of rows.
    ///
    /// Exact, without comparing all pairs. With the features of all rows in one order, the rarest first, what two rows have in common
    /// from some feature on is at most the product of the lengths of what is left of them there. So a pair is given up as soon as that
    /// product and what was found in common before stay below `least`, and is never begun where the product alone does (Anastasiu and
    /// Karypis, ICDE 2014).
    pub fn near(&self, least: f64, allowed: Option<&[u8]>) -> Option<Near> {
        if allowed.is_some_and(|allowed| allowed.len() != self.len()) {
            return None;
        }
        let rows = self.rows();
        let is_allowed = |row: usize| allowed.is_none_or(|allowed| allowed[row] != 0);
        let same = first_of_equal(&rows, is_allowed);
        let mut rank: Vec<u32> = (0..self.features.len() as u32).collect();
        rank.sort_by_key(|number| self.entries(*number as usize));
        let mut place = vec![0u32; rank.len()];
        for (at, number) in rank.iter().enumerate() {
            place[*number as usize] = at as u32;
        }
        let enough = least - SLACK;
        let mut begun: Vec<Vec<Begun>> = (0..self.features.len()).map(|_| Vec::new()).collect();
        let mut common = vec![0.0f64; self.len()];
        let mut seen = vec![u32::MAX; self.len()];
        let mut near = Near { same, left: Vec::new(), right: Vec::new(), score: Vec::new() };
        let (mut order, mut candidates) = (Vec::new(), Vec::new());
        for row in 0..self.len() {
            if near.same[row] != row as u32 || !is_allowed(row) {
                continue;
            }
            let (ids, values) = rows.row(row);
            order.clear();
            order.extend(ids.iter().zip(values).map(|(id, value)| {
                let number = self.features.binary_search(id).expect("a feature of a row is among them");
                (place[number], number, f64::from(*value))
            }));
            order.sort_unstable_by_key(|entry| entry.0);
            let mut square: f64 = order.iter().map(|entry| entry.2.powi(2)).sum();
            candidates.clear();
            for (_, number, value) in &order {
                let rest = square.max(0.0).sqrt();
                if rest < enough {
                    break;
                }
                square -= value.powi(2);
                if self.entries(*number) == 1 {
                    continue;
                }
                let after = square.max(0.0).sqrt();
                for other in &begun[*number] {
                    let at = other.row as usize;
                    if seen[at] != row as u32 {
                        if rest * other.rest < enough {
                            continue;
                        }
                        seen[at] = row as u32;
                        common[at] = 0.0;
                        candidates.push(other.row);
                    }
                    common[at] += value * other.value;
                    if common[at] + after * other.after < enough {
                        common[at] = f64::NEG_INFINITY;
                    }
                }
                begun[*number].push(Begun { row: row as u32, value: *value, rest, after });
            }
            candidates.retain(|other| common[*other as usize] >= 0.0);
            candidates.sort_unstable();
            for other in &candidates {
                let score = rounded(rows.dot(*other as usize, row));
                if score >= least && score > 0.0 {
                    near.left.push(*other);
                    near.right.push(row as u32);
                    near.score.push(score);
                }
            }
        }
        Some(near)
    }
}

/// For each row the first allowed one that has the same features with the same values; a row without a feature equals none.
fn first_of_equal(rows: &Rows, is_allowed: impl Fn(usize) -> bool) -> Vec<u32> {
    let fold = |row: usize| {
        let (ids, values) = rows.row(row);
        let step =
            |hash: u64, (id, value): (&u32, &f32)| mix(hash ^ (u64::from(*id) << 32 | u64::from(value.to_bits())));
        ids.iter().zip(values).fold(ids.len() as u64, step)
    };
    let mut order: Vec<(u64, u32)> =
        (0..rows.len()).filter(|row| is_allowed(*row)).map(|row| (fold(row), row as u32)).collect();
    order.sort_unstable();
    let mut same: Vec<u32> = (0..rows.len() as u32).collect();
    for bucket in order.chunk_by(|a, b| a.0 == b.0) {
        for at in 1..bucket.len() {
            let row = bucket[at].1 as usize;
            // Mostly the first of the bucket: unequal rows of one hash are next to impossible.
            let equal = |other: &&(u64, u32)| rows.row(other.1 as usize) == rows.row(row);
            if !rows.row(row).0.is_empty()
                && let Some(first) = bucket[..at].iter().find(equal)
            {
                same[row] = same[first.1 as usize];
            }
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sparse::tests::made;

    #[test]
    fn near_pairs_are_those_of_all_dot_products() {
        let rows = made(300, 5);
        let postings = Postings::new(&rows);
        for least in [0.3, 0.6, 0.8, 0.95, 1.0] {
            let near = postings.near(least, None).unwrap();
            let found: Vec<(u32, u32)> = near.left.iter().copied().zip(near.right).collect();
            let mut expected = Vec::new();
            for right in 0..300u32 {
                for left in 0..right {
                    let first = |row: u32| near.same[row as usize] == row;
                    if first(left) && first(right) && rounded(rows.dot(left as usize, right as usize)) >= least {
                        expected.push((left, right));
                    }
                }
            }
            assert_eq!(found, expected, "{least}");
        }
    }

    #[test]
    fn equal_rows_are_told_once() {
        let rows =
            Rows::new(vec![0, 2, 2, 4, 6, 6], vec![1, 2, 1, 2, 1, 2], vec![0.6, 0.8, 0.6, 0.8, 0.8, 0.6]).unwrap();
        let near = Postings::new(&rows).near(0.9, None).unwrap();
        assert_eq!(near.same, [0, 1, 0, 3, 4]);
        assert_eq!((near.left, near.right, near.score), (vec![0], vec![3], vec![rounded(0.96)]));
        let near = Postings::new(&rows).near(0.9, Some(&[0, 1, 1, 1, 1])).unwrap();
        assert_eq!((near.left, near.right), (vec![2], vec![3]));
    }
}
