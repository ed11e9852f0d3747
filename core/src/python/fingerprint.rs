//! Fingerprints leave as the arrays of a CSR matrix.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::columns::{bytes_of, numbers};
use super::guarded;
use super::lowering::LoweringRules;
use super::stored::{Stored, StoredBatch};
use crate::fingerprint::{Fingerprints, Rules};
use crate::view::View;

/// What `uast/fingerprints.py` says of the schema.
#[pyclass(frozen, module = "uast._core")]
pub struct FingerprintRules(Rules);

type Csr<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

#[pymethods]
impl FingerprintRules {
    #[new]
    fn new(tables: &str) -> PyResult<FingerprintRules> {
        Rules::decode(tables).map(FingerprintRules).map_err(PyValueError::new_err)
    }

    /// Offsets (i64), ids (u32) and counts (u32) of the fingerprints of the subtrees at the rows `tops` (u32) of one tree.
    fn of_tree<'py>(
        &self,
        py: Python<'py>,
        lowering: &LoweringRules,
        columns: &Bound<'py, PyDict>,
        source: &[u8],
        tops: &[u8],
        names: bool,
    ) -> PyResult<Csr<'py>> {
        let stored = Stored::of(columns)?;
        let tree = stored.tree(source);
        let tops: Vec<u32> = numbers(tops)?;
        within(&tops, tree.kind.len())?;
        let found = py.detach(|| {
            guarded(|| {
                let mut found = Fingerprints::new();
                tops.iter()
                    .for_each(|top| found.push(&self.0, tree, &View::below(&lowering.0, tree, *top, names), names));
                Ok(found)
            })
        })?;
        Ok(csr(py, &found))
    }

    /// The same for a batch in the packed layout of `Program.parse_batch`, whose trees keep the invariants: `tops` are rows of each
    /// tree, those of tree i from `ends[i - 1]` to `ends[i]` (i64).
    #[expect(clippy::too_many_arguments, reason = "a call from Python names them")]
    fn of_batch<'py>(
        &self,
        py: Python<'py>,
        lowering: &LoweringRules,
        columns: &Bound<'py, PyDict>,
        sources: Vec<Bound<'py, PyBytes>>,
        tops: &[u8],
        ends: &[u8],
        names: bool,
    ) -> PyResult<Csr<'py>> {
        let stored = StoredBatch::of(columns, sources)?;
        let trees = stored.whole_trees()?;
        let (tops, ends): (Vec<u32>, Vec<i64>) = (numbers(tops)?, numbers(ends)?);
        let mut first = 0;
        if ends.len() != trees.len() {
            return Err(PyValueError::new_err("there is no end for every tree"));
        }
        for (tree, end) in trees.iter().zip(&ends) {
            let own = tops.get(first..*end as usize).ok_or_else(|| PyValueError::new_err("ends do not fit tops"))?;
            within(own, tree.kind.len())?;
            first = *end as usize;
        }
        let found = py.detach(|| {
            guarded(|| {
                let (mut found, mut first) = (Fingerprints::new(), 0);
                for (tree, end) in trees.into_iter().zip(&ends) {
                    for top in &tops[first..*end as usize] {
                        found.push(&self.0, tree, &View::below(&lowering.0, tree, *top, names), names);
                    }
                    first = *end as usize;
                }
                Ok(found)
            })
        })?;
        Ok(csr(py, &found))
    }
}

fn within(tops: &[u32], rows: usize) -> PyResult<()> {
    match tops.iter().find(|top| **top as usize >= rows) {
        Some(top) => Err(PyValueError::new_err(format!("row {top} is outside the tree of {rows} rows"))),
        None => Ok(()),
    }
}

fn csr<'py>(py: Python<'py>, found: &Fingerprints) -> Csr<'py> {
    (bytes_of(py, &found.offsets), bytes_of(py, &found.ids), bytes_of(py, &found.counts))
}
