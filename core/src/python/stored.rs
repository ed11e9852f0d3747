//! Stored trees as the core walks them: one, from the columns that `Program.parse` returns, or many, in the packed layout.

use std::ops::Range;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::columns::{column, column_of};
use super::packed::unpacked;
use crate::packed::Unpacked;
use crate::tree::Tree;

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

/// The columns of one tree, numbers copied.
pub struct Stored<'py> {
    kind: Bound<'py, PyBytes>,
    role: Bound<'py, PyBytes>,
    flags: Bound<'py, PyBytes>,
    start: Vec<u32>,
    end: Vec<u32>,
    subtree_end: Vec<u32>,
    sparse: Sparse,
}

impl<'py> Stored<'py> {
    pub fn of(columns: &Bound<'py, PyDict>) -> PyResult<Stored<'py>> {
        Ok(Stored {
            kind: column(columns, "kind")?,
            role: column(columns, "role")?,
            flags: column(columns, "flags")?,
            start: column_of(columns, "start")?,
            end: column_of(columns, "end")?,
            subtree_end: column_of(columns, "subtree_end")?,
            sparse: Sparse::of(columns)?,
        })
    }

    pub fn tree<'a>(&'a self, source: &'a [u8]) -> Tree<'a> {
        Tree {
            kind: self.kind.as_bytes(),
            role: self.role.as_bytes(),
            start: &self.start,
            end: &self.end,
            subtree_end: &self.subtree_end,
            flags: self.flags.as_bytes(),
            attr_node: &self.sparse.attr_node,
            attr_key: &self.sparse.attr_key,
            attr_value: &self.sparse.attr_value,
            link_from: &self.sparse.link_from,
            link_to: &self.sparse.link_to,
            source,
        }
    }
}

/// The columns of many trees in the packed layout of `Program.parse_batch`, unpacked, with their sources.
pub struct StoredBatch<'py> {
    kind: Bound<'py, PyBytes>,
    flags: Bound<'py, PyBytes>,
    rows: Unpacked,
    sparse: Sparse,
    row_offsets: Vec<i64>,
    attr_offsets: Vec<i64>,
    link_offsets: Vec<i64>,
    sources: Vec<Bound<'py, PyBytes>>,
}

impl<'py> StoredBatch<'py> {
    pub fn of(columns: &Bound<'py, PyDict>, sources: Vec<Bound<'py, PyBytes>>) -> PyResult<StoredBatch<'py>> {
        Ok(StoredBatch {
            kind: column(columns, "kind")?,
            flags: column(columns, "flags")?,
            rows: unpacked(columns)?,
            sparse: Sparse::of(columns)?,
            row_offsets: column_of(columns, "row_offsets")?,
            attr_offsets: column_of(columns, "attr_offsets")?,
            link_offsets: column_of(columns, "link_offsets")?,
            sources,
        })
    }

    /// A tree per source; None where columns and offsets do not fit together.
    pub fn trees(&self) -> Vec<Option<Tree<'_>>> {
        (0..self.sources.len()).map(|file| self.tree(file)).collect()
    }

    /// The same for columns that are known to be whole. Raises ValueError if they are not.
    pub fn whole_trees(&self) -> PyResult<Vec<Tree<'_>>> {
        let trees: Option<Vec<Tree<'_>>> = self.trees().into_iter().collect();
        trees.ok_or_else(|| PyValueError::new_err("columns and offsets do not fit together"))
    }

    fn tree(&self, file: usize) -> Option<Tree<'_>> {
        let range = |offsets: &[i64]| -> Option<Range<usize>> {
            Some(*offsets.get(file)? as usize..*offsets.get(file + 1)? as usize)
        };
        let (at, attrs, links) = (range(&self.row_offsets)?, range(&self.attr_offsets)?, range(&self.link_offsets)?);
        Some(Tree {
            kind: self.kind.as_bytes().get(at.clone())?,
            role: self.rows.role.get(at.clone())?,
            start: self.rows.start.get(at.clone())?,
            end: self.rows.end.get(at.clone())?,
            subtree_end: self.rows.subtree_end.get(at.clone())?,
            flags: self.flags.as_bytes().get(at)?,
            attr_node: self.sparse.attr_node.get(attrs.clone())?,
            attr_key: self.sparse.attr_key.get(attrs.clone())?,
            attr_value: self.sparse.attr_value.get(attrs)?,
            link_from: self.sparse.link_from.get(links.clone())?,
            link_to: self.sparse.link_to.get(links)?,
            source: self.sources[file].as_bytes(),
        })
    }
}
