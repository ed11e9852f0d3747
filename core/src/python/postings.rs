//! The search index at the boundary: sparse matrices are three `bytes`, offsets (i64), ids (u32) and values (f32).

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::columns::{bytes_of, numbers};
use super::guarded;
use crate::postings;
use crate::projection;
use crate::sparse::Rows;

type Matrix<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

type Near<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

/// Sparse vectors by feature.
#[pyclass(frozen, module = "uast._core")]
pub struct Postings(postings::Postings);

#[pymethods]
impl Postings {
    #[new]
    fn new(py: Python<'_>, offsets: &[u8], ids: &[u8], values: &[u8]) -> PyResult<Postings> {
        let rows = matrix(offsets, ids, values)?;
        py.detach(|| guarded(|| Ok(postings::Postings::new(&rows)))).map(Postings)
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    /// Bytes of memory.
    #[getter]
    fn nbytes(&self) -> usize {
        self.0.size()
    }

    /// The matrix that they were made of.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Matrix<'py>> {
        let rows = py.detach(|| guarded(|| Ok(self.0.rows())))?;
        Ok((bytes_of(py, &rows.offsets), bytes_of(py, &rows.ids), bytes_of(py, &rows.values)))
    }

    /// The matrix of some of the rows, which are given in ascending order.
    fn select<'py>(&self, py: Python<'py>, rows: &[u8]) -> PyResult<Matrix<'py>> {
        let wanted = numbers(rows)?;
        let rows = py.detach(|| guarded(|| Ok(self.0.select(&wanted))))?;
        let rows = rows.ok_or_else(|| PyValueError::new_err("there is no such row"))?;
        Ok((bytes_of(py, &rows.offsets), bytes_of(py, &rows.ids), bytes_of(py, &rows.values)))
    }

    /// How alike every row and the `count` nearest of the references are: f32 per row. `own` has the row that each reference is.
    fn usual<'py>(
        &self,
        py: Python<'py>,
        references: (Vec<u8>, Vec<u8>, Vec<u8>),
        own: &[u8],
        count: usize,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let (references, own) = (matrix(&references.0, &references.1, &references.2)?, numbers(own)?);
        let usual = py.detach(|| guarded(|| Ok(self.0.usual(&references, &own, count))))?;
        Ok(bytes_of(py, &usual.ok_or_else(|| PyValueError::new_err("each reference has a row of its own, or none"))?))
    }

    /// (row, score) of the `k` nearest to a vector and of those as near as the last of them.
    #[pyo3(signature = (ids, values, k, allowed=None, usual=None))]
    fn nearest(
        &self,
        py: Python<'_>,
        ids: &[u8],
        values: &[u8],
        k: usize,
        allowed: Option<&[u8]>,
        usual: Option<&[u8]>,
    ) -> PyResult<Vec<(u32, f64)>> {
        let ids = numbers::<u32>(ids)?;
        let usual: Option<Vec<f32>> = usual.map(numbers).transpose()?;
        let query = Rows::new(vec![0, ids.len() as i64], ids, numbers(values)?).ok_or_else(no_matrix)?;
        let found = py.detach(|| guarded(|| Ok(self.0.nearest(&query, k, allowed, usual.as_deref()))))?;
        found.ok_or_else(|| PyValueError::new_err("what is allowed, or usual, is not told row by row"))
    }

    /// (first equal row of each row, left, right, score of every pair at least `least` alike).
    #[pyo3(signature = (least, allowed=None))]
    fn near<'py>(&self, py: Python<'py>, least: f64, allowed: Option<&[u8]>) -> PyResult<Near<'py>> {
        let near = py.detach(|| guarded(|| Ok(self.0.near(least, allowed))))?;
        let near = near.ok_or_else(|| PyValueError::new_err("what is allowed is not told row by row"))?;
        Ok((bytes_of(py, &near.same), bytes_of(py, &near.left), bytes_of(py, &near.right), bytes_of(py, &near.score)))
    }
}

fn matrix(offsets: &[u8], ids: &[u8], values: &[u8]) -> PyResult<Rows> {
    Rows::new(numbers(offsets)?, numbers(ids)?, numbers(values)?).ok_or_else(no_matrix)
}

fn no_matrix() -> PyErr {
    PyValueError::new_err(
        "the arrays are no sparse matrix: offsets that cut the ids, ids ascending in each row, finite values",
    )
}

/// What makes points of sparse vectors: see `projection.rs`.
#[pyclass(frozen, module = "uast._core")]
pub struct Projection(Vec<f32>);

#[pymethods]
impl Projection {
    #[new]
    fn new(rows: &[u8]) -> PyResult<Projection> {
        numbers(rows).map(Projection)
    }

    fn points<'py>(
        &self,
        py: Python<'py>,
        centre: &[u8],
        offsets: &[u8],
        places: &[u8],
        values: &[u8],
    ) -> PyResult<Bound<'py, PyBytes>> {
        let (centre, values): (Vec<f32>, Vec<f32>) = (numbers(centre)?, numbers(values)?);
        let (offsets, places): (Vec<i64>, Vec<u32>) = (numbers(offsets)?, numbers(places)?);
        let projection = projection::Projection { rows: &self.0, centre: &centre };
        let points = py.detach(|| guarded(|| Ok(projection.points(&offsets, &places, &values))))?;
        Ok(bytes_of(py, &points.ok_or_else(no_matrix)?))
    }
}
