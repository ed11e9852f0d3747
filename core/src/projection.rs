//! Sparse vectors as points of a space of few dimensions.

/// What maps them: a row of `width` values for each feature that is mapped, and the point that is the middle.
pub struct Projection<'a> {
    pub rows: &'a [f32],
    pub centre: &'a [f32],
}

impl Projection<'_> {
    /// A point of length one for each vector, `offsets[i]..offsets[i + 1]` of the rows of its features and their values; 0 for a vector
    /// without a feature. None if the arrays do not fit together.
    pub fn points(&self, offsets: &[i64], places: &[u32], values: &[f32]) -> Option<Vec<f32>> {
        let width = self.centre.len();
        let mut points = vec![0.0f32; offsets.len().checked_sub(1)? * width];
        if width == 0 || places.len() != values.len() {
            return None;
        }
        for (ends, point) in offsets.windows(2).zip(points.chunks_exact_mut(width)) {
            let range = usize::try_from(ends[0]).ok()?..usize::try_from(ends[1]).ok()?;
            let (places, values) = (places.get(range.clone())?, values.get(range)?);
            if places.is_empty() {
                continue;
            }
            for (place, value) in places.iter().zip(values) {
                let row = self.rows.chunks_exact(width).nth(*place as usize)?;
                point.iter_mut().zip(row).for_each(|(sum, part)| *sum += value * part);
            }
            point.iter_mut().zip(self.centre).for_each(|(sum, middle)| *sum -= middle);
            let length = point.iter().map(|part| f64::from(*part).powi(2)).sum::<f64>().sqrt().max(1e-6) as f32;
            point.iter_mut().for_each(|part| *part /= length);
        }
        Some(points)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_sums_less_the_middle_of_length_one() {
        let projection = Projection { rows: &[1.0, 0.0, 0.0, 2.0, 5.0, 5.0], centre: &[1.0, 1.0] };
        let points = projection.points(&[0, 2, 2, 3], &[0, 1, 1], &[4.0, 2.5, 0.5]).unwrap();
        // (4, 5) - (1, 1), nothing, (0, 1) - (1, 1)
        assert_eq!(points, [0.6, 0.8, 0.0, 0.0, -1.0, 0.0]);
        assert!(projection.points(&[0, 1], &[3], &[1.0]).is_none());
        assert!(projection.points(&[0, 2], &[0], &[1.0]).is_none());
        assert!(projection.points(&[], &[], &[]).is_none());
    }
}
