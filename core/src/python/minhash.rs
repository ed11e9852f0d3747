//! Signatures at the boundary: many of them are one `bytes`, one after another.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::columns::{bytes_of, numbers};
use crate::minhash::{self, Signatures};

/// Makes signatures of sources; with keywords, names are hidden.
#[pyclass(frozen, module = "uast._core")]
pub struct MinHash(minhash::MinHash);

#[pymethods]
impl MinHash {
    #[new]
    #[pyo3(signature = (keywords=None))]
    fn new(keywords: Option<Vec<String>>) -> MinHash {
        MinHash(minhash::MinHash::new(keywords))
    }

    /// None for a source of too few tokens.
    fn signature<'py>(&self, py: Python<'py>, source: &[u8]) -> Option<Bound<'py, PyBytes>> {
        py.detach(|| self.0.signature(source)).map(|signature| PyBytes::new(py, &signature))
    }
}

fn rows_of(signatures: &[u8]) -> PyResult<Signatures<'_>> {
    Signatures::new(signatures).ok_or_else(|| PyValueError::new_err("the bytes are no whole signatures"))
}

/// u64 hashes of bands of `width` values, all rows of the first band first.
#[pyfunction]
pub fn signature_bands<'py>(py: Python<'py>, signatures: &[u8], width: usize) -> PyResult<Bound<'py, PyBytes>> {
    let rows = rows_of(signatures)?;
    let bands = py.detach(|| rows.bands(width));
    Ok(bytes_of(py, &bands))
}

/// Pairs of rows, u32, that connect what has at least `enough` values in common within each bucket.
#[pyfunction]
pub fn signature_links<'py>(
    py: Python<'py>,
    signatures: &[u8],
    ends: &[u8],
    rows: &[u8],
    enough: u16,
) -> PyResult<Bound<'py, PyBytes>> {
    let (all, ends, rows) = (rows_of(signatures)?, numbers::<u32>(ends)?, numbers::<u32>(rows)?);
    let links = py.detach(|| all.links(&ends, &rows, enough));
    Ok(bytes_of(py, &links.ok_or_else(|| PyValueError::new_err("the buckets do not cut the rows"))?))
}

/// How many values the rows of each pair have in common, of 128: u16 per pair.
#[pyfunction]
pub fn signature_common<'py>(
    py: Python<'py>,
    signatures: &[u8],
    left: &[u8],
    right: &[u8],
) -> PyResult<Bound<'py, PyBytes>> {
    let (all, left, right) = (rows_of(signatures)?, numbers::<u32>(left)?, numbers::<u32>(right)?);
    let common: Option<Vec<u16>> = left.iter().zip(&right).map(|(left, right)| all.common(*left, *right)).collect();
    Ok(bytes_of(py, &common.ok_or_else(|| PyValueError::new_err("there is no such row"))?))
}
