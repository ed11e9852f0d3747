//! The whole boundary to Python. Columns leave as `bytes`, one copy each; the GIL is released while files are parsed.

mod alignment;
mod callables;
mod columns;
mod embedded;
mod fingerprint;
mod invariants;
mod lowering;
mod minhash;
mod packed;
mod parsing;
mod postings;
mod stored;
mod toml;

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use pyo3::create_exception;
use pyo3::exceptions::{PyException, PyValueError};
use pyo3::prelude::*;

use crate::allocator;
use crate::engine::EngineError;

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

/// Freed memory stays with the process from now on: for one that does the same thing over and over.
#[pyfunction]
fn keep_memory() {
    allocator::keep_memory();
}

#[pymodule]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<parsing::Grammar>()?;
    module.add_class::<parsing::Program>()?;
    module.add_class::<callables::CallableRules>()?;
    module.add_class::<fingerprint::FingerprintRules>()?;
    module.add_class::<lowering::LoweringRules>()?;
    module.add_class::<alignment::AlignmentRules>()?;
    module.add_class::<minhash::MinHash>()?;
    module.add_class::<postings::Postings>()?;
    module.add_class::<postings::Projection>()?;
    module.add("CorePanic", module.py().get_type::<CorePanic>())?;
    module.add_function(wrap_pyfunction!(keep_memory, module)?)?;
    module.add_function(wrap_pyfunction!(embedded::schema_text, module)?)?;
    module.add_function(wrap_pyfunction!(embedded::dataset_text, module)?)?;
    module.add_function(wrap_pyfunction!(embedded::grammar_texts, module)?)?;
    module.add_function(wrap_pyfunction!(lowering::rewrites_text, module)?)?;
    module.add_function(wrap_pyfunction!(toml::read_toml, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_bands, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_links, module)?)?;
    module.add_function(wrap_pyfunction!(minhash::signature_common, module)?)?;
    module.add_function(wrap_pyfunction!(packed::unpack, module)?)?;
    module.add_function(wrap_pyfunction!(invariants::check_tree, module)?)?;
    module.add_function(wrap_pyfunction!(invariants::check_batch, module)?)
}
