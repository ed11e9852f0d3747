//! Fingerprints leave as the arrays of a CSR matrix.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::callables::Sparse;
use super::columns::{bytes_of, column, column_of, numbers};
use super::guarded;
use super::lowering::LoweringRules;
use super::packed::unpacked;
use crate::fingerprint::{Fingerprints, Rules};
use crate::tree::Tree;
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
        let (kind, role, flags) = (column(columns, "kind")?, column(columns, "role")?, column(columns, "flags")?);
        let (start, end) = (column_of(columns, "start")?, column_of(columns, "end")?);
        let subtree_end = column_of(columns, "subtree_end")?;
        let sparse = Sparse::of(columns)?;
        let tree = Tree {
            kind: kind.as_bytes(),
            role: role.as_bytes(),
            start: &start,
            end: &end,
            subtree_end: &subtree_end,
            flags: flags.as_bytes(),
            attr_node: &sparse.attr_node,
            attr_key: &sparse.attr_key,
            attr_value: &sparse.attr_value,
            link_from: &sparse.link_from,
            link_to: &sparse.link_to,
            source,
        };
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
        let (kind, flags) = (column(columns, "kind")?, column(columns, "flags")?);
        let (kind, flags) = (kind.as_bytes(), flags.as_bytes());
        let rows = unpacked(columns)?;
        let sparse = Sparse::of(columns)?;
        let offsets = |name| column_of::<i64>(columns, name);
        let (row_at, attr_at, link_at) = (offsets("row_offsets")?, offsets("attr_offsets")?, offsets("link_offsets")?);
        let slices: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).collect();
        let (tops, ends): (Vec<u32>, Vec<i64>) = (numbers(tops)?, numbers(ends)?);
        let mut first = 0;
        for (file, end) in ends.iter().enumerate() {
            let own = tops.get(first..*end as usize).ok_or_else(|| PyValueError::new_err("ends do not fit tops"))?;
            within(own, (row_at[file + 1] - row_at[file]) as usize)?;
            first = *end as usize;
        }
        let found = py.detach(|| {
            guarded(|| {
                let (mut found, mut first) = (Fingerprints::new(), 0);
                let range = |offsets: &[i64], file: usize| offsets[file] as usize..offsets[file + 1] as usize;
                for ((file, source), end) in slices.iter().enumerate().zip(&ends) {
                    let (at, attrs, links) = (range(&row_at, file), range(&attr_at, file), range(&link_at, file));
                    let tree = Tree {
                        kind: &kind[at.clone()],
                        role: &rows.role[at.clone()],
                        start: &rows.start[at.clone()],
                        end: &rows.end[at.clone()],
                        subtree_end: &rows.subtree_end[at.clone()],
                        flags: &flags[at],
                        attr_node: &sparse.attr_node[attrs.clone()],
                        attr_key: &sparse.attr_key[attrs.clone()],
                        attr_value: &sparse.attr_value[attrs],
                        link_from: &sparse.link_from[links.clone()],
                        link_to: &sparse.link_to[links],
                        source,
                    };
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
