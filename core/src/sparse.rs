//! A sparse matrix by its rows.

/// Rows of a sparse matrix: `ids[offsets[i]..offsets[i + 1]]` are the features of row i, ascending.
pub struct Rows {
    pub offsets: Vec<i64>,
    pub ids: Vec<u32>,
    pub values: Vec<f32>,
}

impl Rows {
    /// None if the offsets do not cut the ids, a row is not strictly ascending, or a value is not finite.
    pub fn new(offsets: Vec<i64>, ids: Vec<u32>, values: Vec<f32>) -> Option<Rows> {
        let cut = offsets.first() == Some(&0) && offsets.last() == Some(&(ids.len() as i64));
        let fits =
            cut && ids.len() == values.len() && offsets.is_sorted() && values.iter().all(|value| value.is_finite());
        let rows = Rows { offsets, ids, values };
        (fits
            && rows.len() < u32::MAX as usize
            && (0..rows.len()).all(|row| rows.row(row).0.is_sorted_by(|a, b| a < b)))
        .then_some(rows)
    }

    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn row(&self, row: usize) -> (&[u32], &[f32]) {
        let range = self.offsets[row] as usize..self.offsets[row + 1] as usize;
        (&self.ids[range.clone()], &self.values[range])
    }

    pub fn dot(&self, left: usize, right: usize) -> f64 {
        let ((ids, values), (others, other_values)) = (self.row(left), self.row(right));
        let (mut at, mut other, mut sum) = (0, 0, 0.0);
        while at < ids.len() && other < others.len() {
            let (id, against) = (ids[at], others[other]);
            if id == against {
                sum += f64::from(values[at]) * f64::from(other_values[other]);
            }
            at += usize::from(id <= against);
            other += usize::from(against <= id);
        }
        sum
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::mixing::finish as mix;

    /// Vectors of length one whose features and values follow from `seed`.
    pub fn made(count: usize, seed: u64) -> Rows {
        let (mut offsets, mut ids, mut values) = (vec![0], Vec::new(), Vec::new());
        for row in 0..count as u64 {
            let features = 3 + mix(seed ^ row) % 20;
            let mut some: Vec<u32> = (0..features).map(|at| (mix(seed ^ (row / 3) ^ (at << 20)) % 60) as u32).collect();
            some.sort_unstable();
            some.dedup();
            let raw: Vec<f64> = some.iter().map(|id| 1.0 + (mix(u64::from(*id) ^ row) % 5) as f64).collect();
            let length = raw.iter().map(|value| value * value).sum::<f64>().sqrt();
            values.extend(raw.iter().map(|value| (value / length) as f32));
            ids.extend(some);
            offsets.push(ids.len() as i64);
        }
        Rows::new(offsets, ids, values).unwrap()
    }

    #[test]
    fn what_is_no_matrix_is_refused() {
        assert!(Rows::new(vec![], vec![], vec![]).is_none());
        assert!(Rows::new(vec![0, 2], vec![1], vec![1.0]).is_none());
        assert!(Rows::new(vec![0, 2], vec![2, 2], vec![1.0, 1.0]).is_none());
        assert!(Rows::new(vec![0, 1], vec![2], vec![f32::NAN]).is_none());
        assert!(Rows::new(vec![0, 3, 1], vec![2], vec![1.0]).is_none());
    }
}
