//! Columns at the boundary: one `bytes` each, little-endian.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::columns::Columns;

/// Numbers that are copied to and from little-endian bytes.
pub trait Number: Copy {
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
number!(u8, u16, u32, u64, i64, f32, f64);

pub fn bytes_of<'py, T: Number>(py: Python<'py>, values: &[T]) -> Bound<'py, PyBytes> {
    PyBytes::new_with(py, values.len() * T::SIZE, |out| {
        for (value, out) in values.iter().zip(out.chunks_exact_mut(T::SIZE)) {
            value.write(out);
        }
        Ok(())
    })
    .expect("nothing in the copy fails but memory, which aborts")
}

pub fn numbers<T: Number>(bytes: &[u8]) -> PyResult<Vec<T>> {
    if !bytes.len().is_multiple_of(T::SIZE) {
        return Err(PyValueError::new_err(format!("{} bytes are no column of {}-byte numbers", bytes.len(), T::SIZE)));
    }
    Ok(bytes.chunks_exact(T::SIZE).map(T::read).collect())
}

pub fn shared_columns<'py>(py: Python<'py>, columns: &Columns) -> PyResult<Bound<'py, PyDict>> {
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

pub fn column<'py>(columns: &Bound<'py, PyDict>, name: &str) -> PyResult<Bound<'py, PyBytes>> {
    let value =
        columns.get_item(name)?.ok_or_else(|| PyValueError::new_err(format!("the column {name} is missing")))?;
    Ok(value.cast_into::<PyBytes>()?)
}

pub fn column_of<T: Number>(columns: &Bound<'_, PyDict>, name: &str) -> PyResult<Vec<T>> {
    numbers(column(columns, name)?.as_bytes())
}
