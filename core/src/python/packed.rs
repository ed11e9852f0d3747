//! The packed layout of trees, read back.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::columns::{bytes_of, column_of};
use crate::packed::{self, PackedRows, Unpacked};

pub fn unpacked(columns: &Bound<'_, PyDict>) -> PyResult<Unpacked> {
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
pub fn unpack<'py>(py: Python<'py>, columns: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
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
