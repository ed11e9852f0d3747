//! Grammars, and mappings that parse with them.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule, PyDict};
use tree_sitter::Language;

use super::callables::{CallableRules, callable_columns, tree_of};
use super::columns::{bytes_of, shared_columns};
use super::guarded;
use crate::batch::{self, Batch};
use crate::callables::Callables;
use crate::native::{NativeNode, flatten};
use crate::packed::Packed;
use crate::{engine, program};

type PlainNode = (u16, u8, u32, u32, u32, u32, u8);

/// A tree-sitter grammar, out of a wheel's capsule.
#[pyclass(frozen, module = "uast._core")]
pub struct Grammar {
    language: Language,
    /// Keeps the wheel's memory alive.
    _capsule: Py<PyCapsule>,
}

#[pymethods]
impl Grammar {
    #[new]
    fn new(capsule: Bound<'_, PyCapsule>) -> PyResult<Grammar> {
        let pointer = capsule.pointer_checked(Some(c"tree_sitter.Language"))?;
        // SAFETY: a capsule of this name holds a `const TSLanguage *`, which lives as long as its module.
        let language = unsafe { Language::from_raw(pointer.as_ptr().cast_const().cast()) };
        Ok(Grammar { language, _capsule: capsule.unbind() })
    }

    #[getter]
    fn abi(&self) -> usize {
        self.language.abi_version()
    }

    /// (id, name, named, visible, supertype) of every native kind.
    fn kinds(&self) -> Vec<(u16, &'static str, bool, bool, bool)> {
        let language = &self.language;
        (0..language.node_kind_count() as u16)
            .map(|id| {
                let name = language.node_kind_for_id(id).unwrap_or("");
                let (named, visible) = (language.node_kind_is_named(id), language.node_kind_is_visible(id));
                (id, name, named, visible, language.node_kind_is_supertype(id))
            })
            .collect()
    }

    /// (id, name) of every field.
    fn fields(&self) -> Vec<(u16, &'static str)> {
        let count = self.language.field_count() as u16;
        (1..=count).filter_map(|id| self.language.field_name_for_id(id).map(|name| (id, name))).collect()
    }

    /// (symbol, field, start, end, next, parent, flags) of every native node in preorder: the array that the rules look at.
    fn native_nodes(&self, py: Python<'_>, source: &[u8]) -> PyResult<Vec<PlainNode>> {
        let nodes = py.detach(|| {
            guarded(|| {
                let mut nodes = Vec::new();
                flatten(&engine::parse_native(&self.language, source)?, &mut nodes);
                Ok(nodes)
            })
        })?;
        let plain =
            |node: &NativeNode| (node.symbol, node.field, node.start, node.end, node.next, node.parent, node.flags);
        Ok(nodes.iter().map(plain).collect())
    }

    /// Parses and throws the tree away: what everything else is measured against.
    fn bare_parse(&self, py: Python<'_>, source: &[u8]) -> PyResult<()> {
        py.detach(|| guarded(|| engine::parse_native(&self.language, source).map(drop)))
    }
}

/// A compiled mapping together with its grammar.
#[pyclass(frozen, module = "uast._core")]
pub struct Program {
    program: program::Program,
    language: Language,
    _grammar: Py<Grammar>,
}

#[pymethods]
impl Program {
    #[new]
    fn new(grammar: Bound<'_, Grammar>, tables: &str) -> PyResult<Program> {
        let program = program::Program::decode(tables).map_err(PyValueError::new_err)?;
        let language = grammar.get().language.clone();
        program.fits(language.node_kind_count(), language.field_count()).map_err(PyValueError::new_err)?;
        Ok(Program { program, language, _grammar: grammar.unbind() })
    }

    /// Columns of the universal tree of `source`.
    fn parse<'py>(&self, py: Python<'py>, source: &[u8]) -> PyResult<Bound<'py, PyDict>> {
        let parsed = py.detach(|| guarded(|| engine::parse(&self.program, &self.language, source)))?;
        let dict = shared_columns(py, &parsed.columns)?;
        dict.set_item("end", bytes_of(py, &parsed.columns.end))?;
        dict.set_item("subtree_end", bytes_of(py, &parsed.columns.subtree_end))?;
        Ok(dict)
    }

    /// Lines of the mapping file that gave each row its kind (`entry_line`) and its role (`role_line`).
    fn trace<'py>(&self, py: Python<'py>, source: &[u8]) -> PyResult<Bound<'py, PyDict>> {
        let trace = py.detach(|| guarded(|| engine::trace(&self.program, &self.language, source)))?;
        let dict = PyDict::new(py);
        dict.set_item("entry_line", bytes_of(py, &trace.entry_line))?;
        dict.set_item("role_line", bytes_of(py, &trace.role_line))?;
        Ok(dict)
    }

    /// Columns of many trees, one after another; `packed` as the dataset stores them, see `packed.rs`.
    ///
    /// With `callables`, the columns of the callables of these trees are under that name.
    #[pyo3(signature = (sources, packed=false, callables=None))]
    fn parse_batch<'py>(
        &self,
        py: Python<'py>,
        sources: Vec<Bound<'py, PyBytes>>,
        packed: bool,
        callables: Option<Bound<'py, CallableRules>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let slices: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).collect();
        let rules = callables.as_ref().map(|callables| &callables.get().0);
        let (batch, positions, found) = py.detach(|| {
            guarded(|| {
                let mut batch = Batch::new();
                let mut positions = Packed::new();
                let mut found = Callables::new();
                for source in &slices {
                    let parsed = engine::parse(&self.program, &self.language, source)?;
                    let tree = &parsed.columns;
                    if let Some(rules) = rules {
                        found.push(rules, tree_of(tree, source));
                    }
                    if packed {
                        assert!(positions.push(tree), "rows out of order");
                        batch.push_common(tree, batch::max_depth(&tree.subtree_end));
                    } else {
                        batch.push(tree);
                    }
                }
                Ok((batch, positions, found))
            })
        })?;
        let dict = shared_columns(py, &batch.columns)?;
        if packed {
            for name in ["role", "native", "native_field", "start"] {
                dict.del_item(name)?;
            }
            dict.set_item("form", bytes_of(py, &positions.form))?;
            dict.set_item("gap", bytes_of(py, &positions.gap))?;
            dict.set_item("width", bytes_of(py, &positions.width))?;
            dict.set_item("subtree", bytes_of(py, &positions.subtree))?;
            dict.set_item("tail_offsets", bytes_of(py, &positions.tail_offsets))?;
            dict.set_item("tail_node", bytes_of(py, &positions.tail_node))?;
            dict.set_item("tail_length", bytes_of(py, &positions.tail_length))?;
        } else {
            dict.set_item("length", bytes_of(py, &batch.columns.end))?;
            dict.set_item("depth", bytes_of(py, &batch.columns.subtree_end))?;
        }
        dict.set_item("row_offsets", bytes_of(py, &batch.row_offsets))?;
        dict.set_item("attr_offsets", bytes_of(py, &batch.attr_offsets))?;
        dict.set_item("link_offsets", bytes_of(py, &batch.link_offsets))?;
        dict.set_item("error_count", bytes_of(py, &batch.error_count))?;
        dict.set_item("missing_count", bytes_of(py, &batch.missing_count))?;
        dict.set_item("error_bytes", bytes_of(py, &batch.error_bytes))?;
        dict.set_item("max_depth", bytes_of(py, &batch.max_depth))?;
        if rules.is_some() {
            dict.set_item("callables", callable_columns(py, &found)?)?;
        }
        Ok(dict)
    }
}
