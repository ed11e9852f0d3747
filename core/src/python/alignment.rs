//! Alignments of two trees: rows of pairs, groups and what is left, as columns.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::columns::bytes_of;
use super::guarded;
use super::lowering::LoweringRules;
use super::stored::Stored;
use crate::align::rules::Rules;
use crate::align::{Aligned, Program, align, distance};
use crate::view::View;

/// What `uast/alignment.py` says of the schema.
#[pyclass(frozen, module = "uast._core")]
pub struct AlignmentRules(Rules);

#[pymethods]
impl AlignmentRules {
    #[new]
    fn new(tables: &str) -> PyResult<AlignmentRules> {
        Rules::decode(tables).map(AlignmentRules).map_err(PyValueError::new_err)
    }

    /// The alignment of the subtrees at `top_a` and `top_b` of trees whose columns `Program.parse` returns.
    #[allow(clippy::too_many_arguments, reason = "two trees in parts")]
    fn align<'py>(
        &self,
        py: Python<'py>,
        lowering: Bound<'py, LoweringRules>,
        columns_a: &Bound<'py, PyDict>,
        source_a: &[u8],
        top_a: u32,
        columns_b: &Bound<'py, PyDict>,
        source_b: &[u8],
        top_b: u32,
        names: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let (a, b) = (Stored::of(columns_a)?, Stored::of(columns_b)?);
        let lowering = &lowering.get().0;
        let (tree_a, tree_b) = (a.tree(source_a), b.tree(source_b));
        let aligned = py.detach(|| {
            guarded(|| {
                let (view_a, view_b) =
                    (View::below(lowering, tree_a, top_a, names), View::below(lowering, tree_b, top_b, names));
                Ok(align(
                    &Program { view: &view_a, tree: tree_a },
                    &Program { view: &view_b, tree: tree_b },
                    &self.0,
                    names,
                ))
            })
        })?;
        columns(py, &aligned)
    }

    /// The tree edit distance of the same two subtrees, lowered.
    #[allow(clippy::too_many_arguments, reason = "two trees in parts")]
    fn distance<'py>(
        &self,
        py: Python<'py>,
        lowering: Bound<'py, LoweringRules>,
        columns_a: &Bound<'py, PyDict>,
        source_a: &[u8],
        top_a: u32,
        columns_b: &Bound<'py, PyDict>,
        source_b: &[u8],
        top_b: u32,
    ) -> PyResult<u64> {
        let (a, b) = (Stored::of(columns_a)?, Stored::of(columns_b)?);
        let lowering = &lowering.get().0;
        let (tree_a, tree_b) = (a.tree(source_a), b.tree(source_b));
        py.detach(|| {
            guarded(|| {
                Ok(distance(&View::below(lowering, tree_a, top_a, true), &View::below(lowering, tree_b, top_b, true)))
            })
        })
    }
}

fn columns<'py>(py: Python<'py>, aligned: &Aligned) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("a", bytes_of(py, &aligned.a))?;
    dict.set_item("b", bytes_of(py, &aligned.b))?;
    dict.set_item("score", bytes_of(py, &aligned.score))?;
    dict.set_item("reason", bytes_of(py, &aligned.reason))?;
    dict.set_item("group_a_offsets", bytes_of(py, &aligned.group_a.offsets))?;
    dict.set_item("group_a", bytes_of(py, &aligned.group_a.items))?;
    dict.set_item("group_b_offsets", bytes_of(py, &aligned.group_b.offsets))?;
    dict.set_item("group_b", bytes_of(py, &aligned.group_b.items))?;
    dict.set_item("group_score", bytes_of(py, &aligned.group_score))?;
    dict.set_item("unmatched_a", bytes_of(py, &aligned.unmatched_a))?;
    dict.set_item("unmatched_b", bytes_of(py, &aligned.unmatched_b))?;
    dict.set_item("similarity", aligned.similarity)?;
    dict.set_item("cut", aligned.cut)?;
    Ok(dict)
}
