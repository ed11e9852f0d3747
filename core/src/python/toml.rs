//! TOML as plain data, with the lines of its keys.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use toml::de::{DeTable, DeValue};

/// Plain data of a TOML text, and the 1-based line of every key by its path.
///
/// A syntax error raises ValueError(message, line).
#[pyfunction]
pub fn read_toml<'py>(py: Python<'py>, text: &str) -> PyResult<(Bound<'py, PyDict>, Bound<'py, PyDict>)> {
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
