//! The whole boundary to Python. Columns leave as `bytes`, one copy each; the GIL is released while files are parsed.

mod minhash;

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use pyo3::create_exception;
use pyo3::exceptions::{PyException, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule, PyDict, PyList, PyTuple};
use toml::de::{DeTable, DeValue};
use tree_sitter::Language;

use crate::batch::{self, Batch};
use crate::callable_rules::Rules as CallableTables;
use crate::callables::{Callables, Tree};
use crate::columns::Columns;
use crate::engine::{self, EngineError};
use crate::invariants::{Rows, Rules, check};
use crate::native::{NativeNode, flatten};
use crate::packed::{self, Packed, PackedRows, Unpacked};
use crate::texts::{Flags, Lists, Texts};
use crate::{embedded, program};

create_exception!(
    uast._core,
    CorePanic,
    PyException,
    "A defect of the core: it stopped on an input. No input should do this."
);

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `work`; a panic becomes a Python exception that says where in the core it happened.
fn guarded<T>(work: impl FnOnce() -> Result<T, EngineError>) -> PyResult<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|info| PANIC.with_borrow_mut(|message| *message = info.to_string())));
    });
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result.map_err(|error| PyValueError::new_err(error.to_string())),
        Err(_) => Err(CorePanic::new_err(PANIC.with_borrow(String::clone))),
    }
}

type PlainNode = (u16, u8, u32, u32, u32, u32, u8);

/// A tree-sitter grammar, out of a wheel's capsule.
#[pyclass(frozen, module = "uast._core")]
struct Grammar {
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
struct Program {
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

/// What `uast/callables.py` says of the schema.
#[pyclass(frozen, module = "uast._core")]
struct CallableRules(CallableTables);

#[pymethods]
impl CallableRules {
    #[new]
    fn new(tables: &str) -> PyResult<CallableRules> {
        CallableTables::decode(tables).map(CallableRules).map_err(PyValueError::new_err)
    }

    /// The callables of the tree whose columns `Program.parse` returns.
    fn of_tree<'py>(
        &self,
        py: Python<'py>,
        columns: &Bound<'py, PyDict>,
        source: &[u8],
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
        let (kind, flags) = (column(columns, "kind")?, column(columns, "flags")?);
        let (kind, flags) = (kind.as_bytes(), flags.as_bytes());
        let rows = unpacked(columns)?;
        let sparse = Sparse::of(columns)?;
        let offsets = |name| column_of::<i64>(columns, name);
        let (row_at, attr_at, link_at) = (offsets("row_offsets")?, offsets("attr_offsets")?, offsets("link_offsets")?);
        let slices: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).collect();
        let found = py.detach(|| {
            guarded(|| {
                let mut found = Callables::new();
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
                    found.push(&self.0, tree);
                }
                Ok(found)
            })
        })?;
        callable_columns(py, &found)
    }
}

/// Attributes and links, copied.
struct Sparse {
    attr_node: Vec<u32>,
    attr_key: Vec<u8>,
    attr_value: Vec<u16>,
    link_from: Vec<u32>,
    link_to: Vec<u32>,
}

impl Sparse {
    fn of(columns: &Bound<'_, PyDict>) -> PyResult<Sparse> {
        Ok(Sparse {
            attr_node: column_of(columns, "attr_node")?,
            attr_key: column_of(columns, "attr_key")?,
            attr_value: column_of(columns, "attr_value")?,
            link_from: column_of(columns, "link_from")?,
            link_to: column_of(columns, "link_to")?,
        })
    }
}

fn tree_of<'a>(columns: &'a Columns, source: &'a [u8]) -> Tree<'a> {
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
fn callable_columns<'py>(py: Python<'py>, found: &Callables) -> PyResult<Bound<'py, PyDict>> {
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

/// Integers that are copied to and from little-endian bytes.
trait Number: Copy {
    const SIZE: usize;
    fn write(self, out: &mut [u8]);
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl Number for $type {
            const SIZE: usize = size_of::<$type>();
            fn write(self, out: &mut [u8]) {
                out.copy_from_slice(&self.to_le_bytes());
            }
            fn read(bytes: &[u8]) -> Self {
                <$type>::from_le_bytes(bytes.try_into().expect("chunks of the type's size"))
            }
        }
    )*};
}
number!(u8, u16, u32, u64, i64);

fn bytes_of<'py, T: Number>(py: Python<'py>, values: &[T]) -> Bound<'py, PyBytes> {
    PyBytes::new_with(py, values.len() * T::SIZE, |out| {
        for (value, out) in values.iter().zip(out.chunks_exact_mut(T::SIZE)) {
            value.write(out);
        }
        Ok(())
    })
    .expect("nothing in the copy fails but memory, which aborts")
}

fn numbers<T: Number>(bytes: &[u8]) -> PyResult<Vec<T>> {
    if !bytes.len().is_multiple_of(T::SIZE) {
        return Err(PyValueError::new_err(format!("{} bytes are no column of {}-byte numbers", bytes.len(), T::SIZE)));
    }
    Ok(bytes.chunks_exact(T::SIZE).map(T::read).collect())
}

fn shared_columns<'py>(py: Python<'py>, columns: &Columns) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("kind", bytes_of(py, &columns.kind))?;
    dict.set_item("role", bytes_of(py, &columns.role))?;
    dict.set_item("native", bytes_of(py, &columns.native))?;
    dict.set_item("native_field", bytes_of(py, &columns.native_field))?;
    dict.set_item("start", bytes_of(py, &columns.start))?;
    dict.set_item("flags", bytes_of(py, &columns.flags))?;
    dict.set_item("attr_node", bytes_of(py, &columns.attr_node))?;
    dict.set_item("attr_key", bytes_of(py, &columns.attr_key))?;
    dict.set_item("attr_value", bytes_of(py, &columns.attr_value))?;
    dict.set_item("link_from", bytes_of(py, &columns.link_from))?;
    dict.set_item("link_to", bytes_of(py, &columns.link_to))?;
    Ok(dict)
}

fn column<'py>(columns: &Bound<'py, PyDict>, name: &str) -> PyResult<Bound<'py, PyBytes>> {
    let value =
        columns.get_item(name)?.ok_or_else(|| PyValueError::new_err(format!("the column {name} is missing")))?;
    Ok(value.cast_into::<PyBytes>()?)
}

fn column_of<T: Number>(columns: &Bound<'_, PyDict>, name: &str) -> PyResult<Vec<T>> {
    numbers(column(columns, name)?.as_bytes())
}

fn unpacked(columns: &Bound<'_, PyDict>) -> PyResult<Unpacked> {
    let (row_offsets, tail_offsets) = (column_of(columns, "row_offsets")?, column_of(columns, "tail_offsets")?);
    let form = column_of(columns, "form")?;
    let (gap, width, subtree) =
        (column_of(columns, "gap")?, column_of(columns, "width")?, column_of(columns, "subtree")?);
    let (tail_node, tail_length) = (column_of(columns, "tail_node")?, column_of(columns, "tail_length")?);
    let rows = PackedRows {
        row_offsets: &row_offsets,
        form: &form,
        gap: &gap,
        width: &width,
        subtree: &subtree,
        tail_offsets: &tail_offsets,
        tail_node: &tail_node,
        tail_length: &tail_length,
    };
    columns.py().detach(|| packed::unpack(&rows)).map_err(PyValueError::new_err)
}

/// `role`, `native`, `native_field`, `start`, `end`, `subtree_end`, `depth` and `parent` of the rows of many trees, from the packed
/// layout of `Program.parse_batch`.
#[pyfunction]
fn unpack<'py>(py: Python<'py>, columns: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let rows = unpacked(columns)?;
    let dict = PyDict::new(py);
    dict.set_item("role", bytes_of(py, &rows.role))?;
    dict.set_item("native", bytes_of(py, &rows.native))?;
    dict.set_item("native_field", bytes_of(py, &rows.native_field))?;
    dict.set_item("start", bytes_of(py, &rows.start))?;
    dict.set_item("end", bytes_of(py, &rows.end))?;
    dict.set_item("subtree_end", bytes_of(py, &rows.subtree_end))?;
    dict.set_item("depth", bytes_of(py, &rows.depth))?;
    dict.set_item("parent", bytes_of(py, &rows.parent))?;
    Ok(dict)
}

type Found = (u32, &'static str, String);

/// Violations of the invariants in the columns that `Program.parse` returns, at most `limit`.
///
/// `roles` and `kinds` describe the schema, see `uast/invariants.py`.
#[pyfunction]
fn check_tree(
    py: Python<'_>,
    columns: &Bound<'_, PyDict>,
    source: &[u8],
    roles: &[u8],
    kinds: &[u8],
    limit: usize,
) -> PyResult<Vec<Found>> {
    let (kind, role, flags) = (column(columns, "kind")?, column(columns, "role")?, column(columns, "flags")?);
    let (start, end) = (column_of(columns, "start")?, column_of(columns, "end")?);
    let subtree_end = column_of(columns, "subtree_end")?;
    let attr_node = column_of(columns, "attr_node")?;
    let (link_from, link_to) = (column_of(columns, "link_from")?, column_of(columns, "link_to")?);
    let rows = Rows {
        kind: kind.as_bytes(),
        role: role.as_bytes(),
        start: &start,
        end: &end,
        subtree_end: &subtree_end,
        flags: flags.as_bytes(),
        attr_node: &attr_node,
        link_from: &link_from,
        link_to: &link_to,
    };
    let violations = py.detach(|| guarded(|| Ok(check(&rows, source, &Rules { roles, kinds }, limit))))?;
    Ok(violations.into_iter().map(|violation| (violation.row, violation.code, violation.message)).collect())
}

/// The same for a batch in the packed layout of `Program.parse_batch`: (file, row, code, message), at most `limit` a file.
#[pyfunction]
fn check_batch(
    py: Python<'_>,
    columns: &Bound<'_, PyDict>,
    sources: Vec<Bound<'_, PyBytes>>,
    roles: &[u8],
    kinds: &[u8],
    limit: usize,
) -> PyResult<Vec<(usize, u32, &'static str, String)>> {
    let (kind, flags) = (column(columns, "kind")?, column(columns, "flags")?);
    let (kind, flags) = (kind.as_bytes(), flags.as_bytes());
    let Unpacked { role, start, end, subtree_end, .. } = unpacked(columns)?;
    let attr_node: Vec<u32> = column_of(columns, "attr_node")?;
    let (link_from, link_to): (Vec<u32>, Vec<u32>) = (column_of(columns, "link_from")?, column_of(columns, "link_to")?);
    let offsets = |name| column_of::<i64>(columns, name);
    let (row_at, attr_at, link_at) = (offsets("row_offsets")?, offsets("attr_offsets")?, offsets("link_offsets")?);
    let slices: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).collect();
    let range = |offsets: &[i64], file: usize| Some(*offsets.get(file)? as usize..*offsets.get(file + 1)? as usize);
    py.detach(|| {
        guarded(|| {
            let mut found = Vec::new();
            for (file, source) in slices.iter().enumerate() {
                let one = || {
                    let (rows, attrs, links) = (range(&row_at, file)?, range(&attr_at, file)?, range(&link_at, file)?);
                    let rows = Rows {
                        kind: kind.get(rows.clone())?,
                        role: role.get(rows.clone())?,
                        start: start.get(rows.clone())?,
                        end: end.get(rows.clone())?,
                        subtree_end: subtree_end.get(rows.clone())?,
                        flags: flags.get(rows)?,
                        attr_node: attr_node.get(attrs)?,
                        link_from: link_from.get(links.clone())?,
                        link_to: link_to.get(links)?,
                    };
                    Some(check(&rows, source, &Rules { roles, kinds }, limit))
                };
                match one() {
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

#[pyfunction]
fn schema_text() -> &'static str {
    embedded::SCHEMA
}

#[pyfunction]
fn dataset_text() -> &'static str {
    embedded::DATASET
}

/// Text of each built-in mapping file, by language.
#[pyfunction]
fn grammar_texts(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    for (language, text) in embedded::GRAMMARS {
        dict.set_item(language, text)?;
    }
    Ok(dict)
}

/// Plain data of a TOML text, and the 1-based line of every key by its path.
///
/// A syntax error raises ValueError(message, line).
#[pyfunction]
fn read_toml<'py>(py: Python<'py>, text: &str) -> PyResult<(Bound<'py, PyDict>, Bound<'py, PyDict>)> {
    let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let line = |at: usize| starts.partition_point(|start| *start <= at);
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        PyValueError::new_err((error.message().to_string(), line(at)))
    })?;
    let lines = PyDict::new(py);
    let data = toml_table(py, table.get_ref(), &PyTuple::empty(py), &lines, &line)?;
    Ok((data, lines))
}

fn toml_table<'py>(
    py: Python<'py>,
    table: &DeTable,
    path: &Bound<'py, PyTuple>,
    lines: &Bound<'py, PyDict>,
    line: &dyn Fn(usize) -> usize,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (key, value) in table {
        let path = path.add(PyTuple::new(py, [key.get_ref().as_ref()])?)?.cast_into::<PyTuple>()?;
        lines.set_item(&path, line(key.span().start))?;
        dict.set_item(key.get_ref().as_ref(), toml_value(py, value.get_ref(), &path, lines, line)?)?;
    }
    Ok(dict)
}

/// Nesting is bounded by the TOML parser's own limit.
fn toml_value<'py>(
    py: Python<'py>,
    value: &DeValue,
    path: &Bound<'py, PyTuple>,
    lines: &Bound<'py, PyDict>,
    line: &dyn Fn(usize) -> usize,
) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        DeValue::String(text) => text.as_ref().into_pyobject(py)?.into_any(),
        DeValue::Integer(number) => {
            let parsed = i64::from_str_radix(number.as_str(), number.radix());
            parsed.map_err(|error| PyValueError::new_err((error.to_string(), 1)))?.into_pyobject(py)?.into_any()
        }
        DeValue::Float(number) => {
            let parsed: f64 = number.as_str().parse().unwrap_or(f64::NAN);
            parsed.into_pyobject(py)?.into_any()
        }
        DeValue::Boolean(flag) => flag.into_pyobject(py)?.to_owned().into_any(),
        DeValue::Datetime(moment) => moment.to_string().into_pyobject(py)?.into_any(),
        DeValue::Array(items) => {
            let list = PyList::empty(py);
            for (index, item) in items.iter().enumerate() {
                let path = path.add(PyTuple::new(py, [index])?)?.cast_into::<PyTuple>()?;
                lines.set_item(&path, line(item.span().start))?;
                list.append(toml_value(py, item.get_ref(), &path, lines, line)?)?;
            }
            list.into_any()
        }
        DeValue::Table(table) => toml_table(py, table, path, lines, line)?.into_any(),
    })
}

#[pymodule]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Grammar>()?;
    module.add_class::<Program>()?;
    module.add_class::<CallableRules>()?;
    module.add_class::<minhash::MinHash>()?;
    module.add("CorePanic", module.py().get_type::<CorePanic>())?;
    module.add_function(wrap_pyfunction!(schema_text, module)?)?;
    module.add_function(wrap_pyfunction!(dataset_text, module)?)?;
    module.add_function(wrap_pyfunction!(grammar_texts, module)?)?;
    module.add_function(wrap_pyfunction!(read_toml, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_bands, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_links, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_common, module)?)?;
    module.add_function(wrap_pyfunction!(unpack, module)?)?;
    module.add_function(wrap_pyfunction!(check_tree, module)?)?;
    module.add_function(wrap_pyfunction!(check_batch, module)?)
}
