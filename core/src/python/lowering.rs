//! Lowered trees leave as the columns of `View`, one copy each.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::callables::Sparse;
use super::columns::{bytes_of, column, column_of};
use super::guarded;
use super::packed::unpacked;
use crate::embedded;
use crate::tree::Tree;
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
        let (kind, flags) = (column(columns, "kind")?, column(columns, "flags")?);
        let (kind, flags) = (kind.as_bytes(), flags.as_bytes());
        let rows = unpacked(columns)?;
        let sparse = Sparse::of(columns)?;
        let offsets = |name| column_of::<i64>(columns, name);
        let (row_at, attr_at, link_at) = (offsets("row_offsets")?, offsets("attr_offsets")?, offsets("link_offsets")?);
        let slices: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).collect();
        let (all, ends, origin_ends) = py.detach(|| {
            guarded(|| {
                let (mut all, mut ends, mut origin_ends) = (View::default(), vec![0i64], vec![0i64]);
                let range = |offsets: &[i64], file: usize| offsets[file] as usize..offsets[file + 1] as usize;
                for (file, source) in slices.iter().enumerate() {
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
