//! Lowered trees leave as the columns of `View`, one copy each.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::columns::bytes_of;
use super::guarded;
use super::stored::{Stored, StoredBatch};
use crate::embedded;
use crate::view::View;
use crate::view_rules::Rules;

/// What `uast/lowering.py` says of the schema.
#[pyclass(frozen, module = "uast._core")]
pub struct LoweringRules(pub Rules);

#[pymethods]
impl LoweringRules {
    #[new]
    fn new(tables: &str) -> PyResult<LoweringRules> {
        Rules::decode(tables).map(LoweringRules).map_err(PyValueError::new_err)
    }

    /// The view of the subtree at row `top` of the tree whose columns `Program.parse` returns.
    #[pyo3(signature = (columns, source, top=0, names=true))]
    fn of_tree<'py>(
        &self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
        source: &[u8],
        top: u32,
        names: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let stored = Stored::of(columns)?;
        let tree = stored.tree(source);
        if top as usize >= tree.kind.len() {
            return Err(PyValueError::new_err(format!("row {top} is outside the tree of {} rows", tree.kind.len())));
        }
        let view = py.detach(|| guarded(|| Ok(View::below(&self.0, tree, top, names))))?;
        let dict = view_columns(py, &view)?;
        dict.set_item("origin_offsets", bytes_of(py, &view.origin_offsets))?;
        Ok(dict)
    }

    /// The views of a batch in the packed layout of `Program.parse_batch`, whose trees keep the invariants, one after another.
    ///
    /// `offsets` says where the nodes of each tree begin, `origin_offsets` where the origins of each node do (both i64);
    /// `subtree_end` and `origins` count from 0 in each tree.
    #[pyo3(signature = (columns, sources, names=true))]
    fn of_batch<'py>(
        &self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
        sources: Vec<Bound<'py, PyBytes>>,
        names: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let stored = StoredBatch::of(columns, sources)?;
        let trees = stored.whole_trees()?;
        let (all, ends, origin_ends) = py.detach(|| {
            guarded(|| {
                let (mut all, mut ends, mut origin_ends) = (View::default(), vec![0i64], vec![0i64]);
                for tree in trees {
                    let view = View::of(&self.0, tree, names);
                    let before = all.origins.len() as i64;
                    origin_ends.extend(view.origin_offsets[1..].iter().map(|end| before + i64::from(*end)));
                    all.extend(&view);
                    ends.push(all.len() as i64);
                }
                Ok((all, ends, origin_ends))
            })
        })?;
        let dict = view_columns(py, &all)?;
        dict.set_item("origin_offsets", bytes_of(py, &origin_ends))?;
        dict.set_item("offsets", bytes_of(py, &ends))?;
        Ok(dict)
    }
}

#[pyfunction]
pub fn rewrites_text() -> &'static str {
    embedded::REWRITES
}

fn view_columns<'py>(py: Python<'py>, view: &View) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("kind", bytes_of(py, &view.kind))?;
    dict.set_item("role", bytes_of(py, &view.role))?;
    dict.set_item("subtree_end", bytes_of(py, &view.subtree_end))?;
    dict.set_item("label", bytes_of(py, &view.label))?;
    dict.set_item("text", bytes_of(py, &view.text))?;
    dict.set_item("text_class", bytes_of(py, &view.text_class))?;
    dict.set_item("origin", bytes_of(py, &view.origin))?;
    dict.set_item("origins", bytes_of(py, &view.origins))?;
    dict.set_item("rewrite", bytes_of(py, &view.rewrite))?;
    Ok(dict)
}
