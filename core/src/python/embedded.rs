//! The texts that are compiled in.

use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::embedded;

#[pyfunction]
pub fn schema_text() -> &'static str {
    embedded::SCHEMA
}

#[pyfunction]
pub fn dataset_text() -> &'static str {
    embedded::DATASET
}

/// Text of each built-in mapping file, by language.
#[pyfunction]
pub fn grammar_texts(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    for (language, text) in embedded::GRAMMARS {
        dict.set_item(language, text)?;
    }
    Ok(dict)
}
