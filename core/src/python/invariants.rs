//! The invariants of trees, checked.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::columns::{column, column_of};
use super::guarded;
use super::packed::unpacked;
use crate::invariants::{Rows, Rules, check};
use crate::packed::Unpacked;

type Found = (u32, &'static str, String);

/// Violations of the invariants in the columns that `Program.parse` returns, at most `limit`.
///
/// `roles` and `kinds` describe the schema, see `uast/invariants.py`.
#[pyfunction]
pub fn check_tree(
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
pub fn check_batch(
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
