//! Sparse vectors of length one, by feature who has it: the nearest to a vector. `near` has all pairs that are near each other.
//!
//! Similarity is the dot product, summed in the order of the features, so it is the same to the last bit however the vectors came in.
//! It is told in steps of `STEP`, within 0..1: what differs by less is rounding.

use crate::sparse::Rows;

/// Similarities are told in steps of it.
pub const STEP: f64 = 1.0 / STEPS;

const STEPS: f64 = 1e6;

/// Parts of fewer rows have no columns.
const COLUMNS_FROM: usize = 32;

/// Rows of a stretch: its scores and a stretch of a column fit into the nearest cache.
const STRETCH: usize = 1024;

/// Vectors whose scores are computed together.
const TOGETHER: usize = 8;

/// A similarity that means nothing.
const LEAST: f64 = 0.1;

pub fn rounded(score: f64) -> f64 {
    ((score * STEPS).round() / STEPS).clamp(0.0, 1.0)
}

/// A similarity as its odds over those of what is usual, and `LEAST` more: 1 stays 1, 0 stays 0. Without the latter, what is like nothing
/// would be as good as found by being a little like anything.
fn compared(score: f64, usual: f64) -> f64 {
    let (score, usual) = (score.clamp(0.0, 1.0), (usual + LEAST).clamp(LEAST, 0.99));
    let over = score * (1.0 - usual);
    over / (over + (1.0 - score) * usual)
}

/// Numbers of features, by open addressing; a place without a count is free.
struct Numbers {
    places: Vec<(u32, u32)>,
    shift: u32,
    used: usize,
}

impl Numbers {
    fn new() -> Numbers {
        Numbers { places: vec![(0, 0); 1 << 10], shift: 64 - 10, used: 0 }
    }

    fn place(&self, id: u32) -> usize {
        let mut at = (u64::from(id).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize;
        while self.places[at].1 != 0 && self.places[at].0 != id {
            at = (at + 1) & (self.places.len() - 1);
        }
        at
    }

    fn count(&mut self, id: u32) {
        let at = self.place(id);
        self.used += usize::from(self.places[at].1 == 0);
        self.places[at] = (id, self.places[at].1 + 1);
        if 2 * self.used > self.places.len() {
            let grown = vec![(0, 0); 2 * self.places.len()];
            self.shift -= 1;
            for old in std::mem::replace(&mut self.places, grown) {
                if old.1 != 0 {
                    let at = self.place(old.0);
                    self.places[at] = old;
                }
            }
        }
    }
}

/// By feature, who has it and how much. Immutable.
pub struct Postings {
    /// Ascending.
    pub features: Vec<u32>,
    /// Where the entries of each feature begin, but of the last ones, which are columns.
    offsets: Vec<usize>,
    rows: Vec<u32>,
    values: Vec<f32>,
    /// The last features, as far as most rows have them: a value for every row, 0 where it has none, column after column.
    columns: Vec<f32>,
    count: usize,
}

impl Postings {
    pub fn new(rows: &Rows) -> Postings {
        let mut numbers = Numbers::new();
        for id in &rows.ids {
            numbers.count(*id);
        }
        let mut found: Vec<(u32, u32)> = numbers.places.iter().filter(|place| place.1 != 0).copied().collect();
        found.sort_unstable();
        let is_column = |(_, count): &&(u32, u32)| rows.len() >= COLUMNS_FROM && 2 * *count as usize >= rows.len();
        let sparse = found.len() - found.iter().rev().take_while(is_column).count();
        let mut offsets = Vec::with_capacity(sparse + 1);
        let mut total = 0;
        for (number, (id, count)) in found.iter().enumerate() {
            let place = numbers.place(*id);
            // From here on a place holds the feature's number; one more, for 0 is free.
            numbers.places[place].1 = number as u32 + 1;
            if number < sparse {
                offsets.push(total);
                total += *count as usize;
            }
        }
        offsets.push(total);
        let mut next = offsets.clone();
        let (mut of_row, mut values) = (vec![0; total], vec![0.0; total]);
        let mut columns = vec![0.0; (found.len() - sparse) * rows.len()];
        for row in 0..rows.len() {
            let (ids, entries) = rows.row(row);
            for (id, value) in ids.iter().zip(entries) {
                let number = numbers.places[numbers.place(*id)].1 as usize - 1;
                if number < sparse {
                    (of_row[next[number]], values[next[number]]) = (row as u32, *value);
                    next[number] += 1;
                } else {
                    columns[(number - sparse) * rows.len() + row] = *value;
                }
            }
        }
        let features = found.into_iter().map(|(id, _)| id).collect();
        Postings { features, offsets, rows: of_row, values, columns, count: rows.len() }
    }

    /// The features that have entries, not columns.
    fn sparse(&self) -> usize {
        self.offsets.len() - 1
    }

    fn column(&self, number: usize) -> &[f32] {
        &self.columns[(number - self.sparse()) * self.count..][..self.count]
    }

    /// Rows and values of a feature.
    fn each(&self, number: usize, mut take: impl FnMut(u32, f32)) {
        if number < self.sparse() {
            let range = self.offsets[number]..self.offsets[number + 1];
            self.rows[range.clone()].iter().zip(&self.values[range]).for_each(|(row, value)| take(*row, *value));
        } else {
            let there = self.column(number).iter().enumerate().filter(|(_, value)| **value != 0.0);
            there.for_each(|(row, value)| take(row as u32, *value));
        }
    }

    /// How many rows have a feature, at most.
    pub fn entries(&self, number: usize) -> usize {
        if number < self.sparse() { self.offsets[number + 1] - self.offsets[number] } else { self.count }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Bytes of memory.
    pub fn size(&self) -> usize {
        8 * self.rows.len() + 4 * self.columns.len() + 12 * self.features.len()
    }

    /// The rows that they were made of.
    pub fn rows(&self) -> Rows {
        let mut offsets = vec![0i64; self.count + 1];
        for number in 0..self.features.len() {
            self.each(number, |row, _| offsets[row as usize + 1] += 1);
        }
        for row in 0..self.count {
            offsets[row + 1] += offsets[row];
        }
        let mut next = offsets.clone();
        let total = offsets[self.count] as usize;
        let (mut ids, mut values) = (vec![0; total], vec![0.0; total]);
        for (number, feature) in self.features.iter().enumerate() {
            self.each(number, |row, value| {
                let target = &mut next[row as usize];
                (ids[*target as usize], values[*target as usize]) = (*feature, value);
                *target += 1;
            });
        }
        Rows { offsets, ids, values }
    }

    /// Some of the rows, in ascending order.
    pub fn select(&self, wanted: &[u32]) -> Option<Rows> {
        let mut place = vec![u32::MAX; self.count];
        for (at, row) in wanted.iter().enumerate() {
            *place.get_mut(*row as usize)? = at as u32;
        }
        let mut found: Vec<(Vec<u32>, Vec<f32>)> = vec![Default::default(); wanted.len()];
        for (number, feature) in self.features.iter().enumerate() {
            self.each(number, |row, value| {
                if let Some((ids, values)) = found.get_mut(place[row as usize] as usize) {
                    ids.push(*feature);
                    values.push(value);
                }
            });
        }
        let mut rows = Rows { offsets: vec![0], ids: Vec::new(), values: Vec::new() };
        for (ids, values) in found {
            rows.ids.extend(ids);
            rows.values.extend(values);
            rows.offsets.push(rows.ids.len() as i64);
        }
        Some(rows)
    }

    /// The dot products of every row with some vectors, each summed in the order of the features.
    fn scores(&self, queries: &[(&[u32], &[f32])]) -> Vec<Vec<f64>> {
        let mut scores = vec![vec![0.0f64; self.count]; queries.len()];
        let sparse = self.sparse();
        let mut in_columns: Vec<Vec<(usize, f64)>> = vec![Vec::new(); queries.len()];
        for ((query, scores), in_columns) in queries.iter().zip(&mut scores).zip(&mut in_columns) {
            for (id, value) in query.0.iter().zip(query.1) {
                match self.features.binary_search(id) {
                    Ok(number) if number < sparse => {
                        let range = self.offsets[number]..self.offsets[number + 1];
                        for (row, other) in self.rows[range.clone()].iter().zip(&self.values[range]) {
                            scores[*row as usize] += f64::from(*value) * f64::from(*other);
                        }
                    }
                    Ok(number) => in_columns.push((number, f64::from(*value))),
                    Err(_) => {}
                }
            }
        }
        // A stretch of rows at a time, so that its part of the columns is read from memory once for all vectors.
        for begin in (0..self.count).step_by(STRETCH) {
            let end = self.count.min(begin + STRETCH);
            for (scores, in_columns) in scores.iter_mut().zip(&in_columns) {
                for (number, value) in in_columns {
                    let column = &self.column(*number)[begin..end];
                    for (score, other) in scores[begin..end].iter_mut().zip(column) {
                        *score += value * f64::from(*other);
                    }
                }
            }
        }
        scores
    }

    /// For every row how alike it and the `count` of the references nearest to it are, on average. `own[i]` is the row that reference i
    /// is, if it is one: it does not count for itself.
    pub fn usual(&self, references: &Rows, own: &[u32], count: usize) -> Option<Vec<f32>> {
        if own.len() != references.len() || count == 0 {
            return None;
        }
        let mut best = vec![0.0f64; self.count * count];
        for begin in (0..own.len()).step_by(TOGETHER) {
            let some = begin..own.len().min(begin + TOGETHER);
            let vectors: Vec<_> = some.clone().map(|reference| references.row(reference)).collect();
            for (scores, own) in self.scores(&vectors).iter().zip(&own[some]) {
                for (row, (score, best)) in scores.iter().zip(best.chunks_exact_mut(count)).enumerate() {
                    // Ascending, so the first is what falls out.
                    if *score > best[0] && row as u32 != *own {
                        let at = best.partition_point(|other| other < score);
                        best.copy_within(1..at, 0);
                        best[at - 1] = *score;
                    }
                }
            }
        }
        Some(best.chunks_exact(count).map(|best| (best.iter().sum::<f64>() / count as f64) as f32).collect())
    }

    /// The `k` rows nearest to the first of `query`, and those that are as near as the last of them, in the order of rows; only rows that
    /// are `allowed` (a byte each), only similarities above 0; compared with what is `usual` for each row, where that is told. None
    /// without a query, or if either is of another length.
    pub fn nearest(
        &self,
        query: &Rows,
        k: usize,
        allowed: Option<&[u8]>,
        usual: Option<&[f32]>,
    ) -> Option<Vec<(u32, f64)>> {
        let fits = allowed.is_none_or(|allowed| allowed.len() == self.count);
        if query.is_empty() || !fits || usual.is_some_and(|usual| usual.len() != self.count) {
            return None;
        }
        let scores = self.scores(&[query.row(0)]).swap_remove(0);
        let is_allowed = |row: usize| allowed.is_none_or(|allowed| allowed[row] != 0);
        let found = scores.iter().enumerate().filter(|(row, score)| **score >= STEP / 2.0 && is_allowed(*row));
        let told =
            |row: usize, score: f64| usual.map_or(score, |usual| compared(rounded(score), f64::from(usual[row])));
        let mut found: Vec<(u32, f64)> = found.map(|(row, score)| (row as u32, rounded(told(row, *score)))).collect();
        if k == 0 {
            found.clear();
        } else if k < found.len() {
            let mut order: Vec<f64> = found.iter().map(|(_, score)| *score).collect();
            let (_, last, _) = order.select_nth_unstable_by(k - 1, |a, b| b.total_cmp(a));
            let last = *last;
            found.retain(|(_, score)| *score >= last);
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sparse::tests::made;

    #[test]
    fn the_nearest_are_those_of_all_dot_products() {
        let (rows, query) = (made(200, 7), made(1, 11));
        let postings = Postings::new(&rows);
        let joined = Rows::new(
            [&query.offsets[..1], &rows.offsets.iter().map(|at| at + query.ids.len() as i64).collect::<Vec<_>>()]
                .concat(),
            [&query.ids[..], &rows.ids].concat(),
            [&query.values[..], &rows.values].concat(),
        )
        .unwrap();
        let mut all: Vec<(u32, f64)> = (0..200).map(|row| (row, rounded(joined.dot(0, row as usize + 1)))).collect();
        all.retain(|(_, score)| *score > 0.0);
        assert_eq!(postings.nearest(&query, 1000, None, None).unwrap(), all);
        let ten = postings.nearest(&query, 10, None, None).unwrap();
        let mut order: Vec<f64> = all.iter().map(|(_, score)| *score).collect();
        order.sort_by(|a, b| b.total_cmp(a));
        assert_eq!(ten, all.iter().filter(|(_, score)| *score >= order[9]).copied().collect::<Vec<_>>());
        let odd: Vec<u8> = (0..200).map(|row| row % 2).collect();
        assert!(postings.nearest(&query, 5, Some(&odd), None).unwrap().iter().all(|(row, _)| row % 2 == 1));
        assert!(postings.nearest(&query, 0, None, None).unwrap().is_empty());
        assert!(postings.nearest(&query, 5, Some(&[1]), None).is_none());
    }

    #[test]
    fn what_is_usual_is_the_mean_of_the_nearest_others() {
        let rows = made(40, 9);
        let postings = Postings::new(&rows);
        let wanted: Vec<u32> = (0..40).step_by(3).collect();
        let references = postings.select(&wanted).unwrap();
        assert_eq!(references.row(2), rows.row(6));
        let usual = postings.usual(&references, &wanted, 4).unwrap();
        for (row, usual) in usual.iter().enumerate() {
            let mut scores: Vec<f64> = wanted
                .iter()
                .filter(|other| **other != row as u32)
                .map(|other| rows.dot(row, *other as usize))
                .collect();
            scores.sort_by(|a, b| b.total_cmp(a));
            let mean = scores[..4].iter().sum::<f64>() / 4.0;
            assert!((f64::from(*usual) - mean).abs() < 1e-6);
        }
        let query = postings.select(&[5]).unwrap();
        let (plain, told) =
            (postings.nearest(&query, 40, None, None), postings.nearest(&query, 40, None, Some(&usual)));
        for ((row, score), (_, told)) in plain.unwrap().into_iter().zip(told.unwrap()) {
            assert!((told - compared(score, f64::from(usual[row as usize]))).abs() < 1e-4);
        }
        assert_eq!((compared(1.0, 0.3), compared(0.0, 0.3)), (1.0, 0.0));
        assert!((compared(0.4, 0.3) - 0.5).abs() < 1e-12);
        assert!((compared(0.7, 0.4) - 0.7).abs() < 1e-12);
        assert!(postings.select(&[40]).is_none());
        assert!(postings.usual(&references, &[1], 4).is_none());
    }

    #[test]
    fn rows_come_back() {
        let rows = made(50, 3);
        let back = Postings::new(&rows).rows();
        assert!(rows.offsets == back.offsets && rows.ids == back.ids && rows.values == back.values);
        let none = Rows::new(vec![0, 0, 0], vec![], vec![]).unwrap();
        assert_eq!(Postings::new(&none).rows().offsets, [0, 0, 0]);
    }
}
