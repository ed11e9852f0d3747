//! The invariants of trees, checked.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::guarded;
use super::stored::{Stored, StoredBatch};
use crate::invariants::{Rules, check};

type Found = (u32, &'static str, String);

/// Violations of the invariants in the columns that `Program.parse` returns, at most `limit`.
///
/// `roles` and `kinds` describe the schema, see `uast/invariants.py`.
#[pyfunction]
pub fn check_tree(
    py: Python<'_>,
    columns: &Bound<'_, PyDict>,
    source: &[u8],
    roles: &[u8],
    kinds: &[u8],
    limit: usize,
) -> PyResult<Vec<Found>> {
    let stored = Stored::of(columns)?;
    let tree = stored.tree(source);
    let violations = py.detach(|| guarded(|| Ok(check(&tree, &Rules { roles, kinds }, limit))))?;
    Ok(violations.into_iter().map(|violation| (violation.row, violation.code, violation.message)).collect())
}

/// The same for a batch in the packed layout of `Program.parse_batch`: (file, row, code, message), at most `limit` a file.
#[pyfunction]
pub fn check_batch(
    py: Python<'_>,
    columns: &Bound<'_, PyDict>,
    sources: Vec<Bound<'_, PyBytes>>,
    roles: &[u8],
    kinds: &[u8],
    limit: usize,
) -> PyResult<Vec<(usize, u32, &'static str, String)>> {
    let stored = StoredBatch::of(columns, sources)?;
    let trees = stored.trees();
    py.detach(|| {
        guarded(|| {
            let mut found = Vec::new();
            for (file, tree) in trees.into_iter().enumerate() {
                match tree.map(|tree| check(&tree, &Rules { roles, kinds }, limit)) {
                    Some(violations) => {
                        found.extend(violations.into_iter().map(|one| (file, one.row, one.code, one.message)));
                    }
                    None => found.push((file, 0, "columns", "columns and offsets do not fit together".into())),
                }
            }
            Ok(found)
        })
    })
}
