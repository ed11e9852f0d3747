//! The callables of trees, as buffers that Arrow makes arrays of.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::columns::bytes_of;
use super::guarded;
use super::stored::{Stored, StoredBatch};
use crate::callable_rules::Rules;
use crate::callables::Callables;
use crate::columns::Columns;
use crate::texts::{Flags, Lists, Texts};
use crate::tree::Tree;

/// What `uast/callables.py` says of the schema.
#[pyclass(frozen, module = "uast._core")]
pub struct CallableRules(pub Rules);

#[pymethods]
impl CallableRules {
    #[new]
    fn new(tables: &str) -> PyResult<CallableRules> {
        Rules::decode(tables).map(CallableRules).map_err(PyValueError::new_err)
    }

    /// The callables of the tree whose columns `Program.parse` returns.
    fn of_tree<'py>(
        &self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
        source: &[u8],
    ) -> PyResult<Bound<'py, PyDict>> {
        let stored = Stored::of(columns)?;
        let tree = stored.tree(source);
        let found = py.detach(|| {
            guarded(|| {
                let mut found = Callables::new();
                found.push(&self.0, tree);
                Ok(found)
            })
        })?;
        callable_columns(py, &found)
    }

    /// The callables of a batch in the packed layout of `Program.parse_batch`, whose trees keep the invariants.
    fn of_batch<'py>(
        &self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
        sources: Vec<Bound<'py, PyBytes>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let stored = StoredBatch::of(columns, sources)?;
        let trees = stored.whole_trees()?;
        let found = py.detach(|| {
            guarded(|| {
                let mut found = Callables::new();
                trees.into_iter().for_each(|tree| found.push(&self.0, tree));
                Ok(found)
            })
        })?;
        callable_columns(py, &found)
    }
}

pub fn tree_of<'a>(columns: &'a Columns, source: &'a [u8]) -> Tree<'a> {
    Tree {
        kind: &columns.kind,
        role: &columns.role,
        start: &columns.start,
        end: &columns.end,
        subtree_end: &columns.subtree_end,
        flags: &columns.flags,
        attr_node: &columns.attr_node,
        attr_key: &columns.attr_key,
        attr_value: &columns.attr_value,
        link_from: &columns.link_from,
        link_to: &columns.link_to,
        source,
    }
}

/// Each column as the buffers that Arrow makes an array of: (validity,), (values,), (offsets, text, validity) or with the offsets of lists.
pub fn callable_columns<'py>(py: Python<'py>, found: &Callables) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let texts = |texts: &Texts| (bytes_of(py, &texts.offsets), PyBytes::new(py, &texts.bytes), bits(py, &texts.valid));
    let lists = |lists: &Lists| (bytes_of(py, &lists.offsets), texts(&lists.items));
    dict.set_item("offsets", bytes_of(py, &found.offsets))?;
    let numbers = [
        ("node", &found.node),
        ("nodes", &found.nodes),
        ("start", &found.start),
        ("end", &found.end),
        ("start_line", &found.start_line),
        ("end_line", &found.end_line),
        ("size", &found.size),
        ("lines", &found.lines),
        ("token_count", &found.tokens),
        ("complexity", &found.complexity),
        ("nesting", &found.nesting),
    ];
    for (name, values) in numbers {
        dict.set_item(name, bytes_of(py, values))?;
    }
    dict.set_item("outer", (bytes_of(py, &found.outer), bits(py, &found.has_outer)))?;
    dict.set_item("fingerprint", bytes_of(py, &found.fingerprint))?;
    let columns = [
        ("kind", &found.kind),
        ("name", &found.name),
        ("qualified_name", &found.qualified_name),
        ("enclosing_type", &found.type_name),
        ("signature", &found.signature),
        ("return_type", &found.return_type),
        ("docs", &found.docs),
        ("visibility", &found.visibility),
        ("callable_kind", &found.callable_kind),
        ("accessor_kind", &found.accessor_kind),
    ];
    for (name, values) in columns {
        dict.set_item(name, texts(values))?;
    }
    for (name, values) in [("parameters", &found.parameters), ("modifiers", &found.modifiers), ("calls", &found.calls)]
    {
        dict.set_item(name, lists(values))?;
    }
    for (name, flags) in
        [("is_async", &found.is_async), ("has_body", &found.has_body), ("has_errors", &found.has_errors)]
    {
        dict.set_item(name, bits(py, flags))?;
    }
    Ok(dict)
}

fn bits<'py>(py: Python<'py>, flags: &Flags) -> Bound<'py, PyBytes> {
    PyBytes::new(py, &flags.bytes)
}
