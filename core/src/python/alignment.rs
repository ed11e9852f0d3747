//! Alignments of two trees: rows of pairs, groups and what is left, as columns.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::callables::Sparse;
use super::columns::{bytes_of, column, column_of};
use super::guarded;
use super::lowering::LoweringRules;
use crate::align::rules::Rules;
use crate::align::{Aligned, Program, align, distance};
use crate::tree::Tree;
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
                Ok(align(&program(&view_a, tree_a), &program(&view_b, tree_b), &self.0, names))
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

fn program<'a>(view: &'a View, tree: Tree<'a>) -> Program<'a> {
    Program {
        view,
        start: tree.start,
        end: tree.end,
        subtree_end: tree.subtree_end,
        kind: tree.kind,
        role: tree.role,
        source: tree.source,
    }
}

/// The columns of one tree, numbers copied.
struct Stored<'py> {
    kind: Bound<'py, PyBytes>,
    role: Bound<'py, PyBytes>,
    flags: Bound<'py, PyBytes>,
    start: Vec<u32>,
    end: Vec<u32>,
    subtree_end: Vec<u32>,
    sparse: Sparse,
}

impl<'py> Stored<'py> {
    fn of(columns: &Bound<'py, PyDict>) -> PyResult<Stored<'py>> {
        Ok(Stored {
            kind: column(columns, "kind")?,
            role: column(columns, "role")?,
            flags: column(columns, "flags")?,
            start: column_of(columns, "start")?,
            end: column_of(columns, "end")?,
            subtree_end: column_of(columns, "subtree_end")?,
            sparse: Sparse::of(columns)?,
        })
    }

    fn tree<'a>(&'a self, source: &'a [u8]) -> Tree<'a> {
        Tree {
            kind: self.kind.as_bytes(),
            role: self.role.as_bytes(),
            flags: self.flags.as_bytes(),
            start: &self.start,
            end: &self.end,
            subtree_end: &self.subtree_end,
            attr_node: &self.sparse.attr_node,
            attr_key: &self.sparse.attr_key,
            attr_value: &self.sparse.attr_value,
            link_from: &self.sparse.link_from,
            link_to: &self.sparse.link_to,
            source,
        }
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
