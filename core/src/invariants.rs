//! What must hold for every tree, checked in one pass. Columns may come from a damaged file: nothing here trusts an index.

use crate::columns::{CONTAINS_ERROR, ERROR, MISSING};
use crate::tree::Tree;

/// The schema as the checker needs it: bitmaps and flags by kind id.
pub struct Rules<'a> {
    /// 32 bytes a kind: bit r says that role r may stand under it.
    pub roles: &'a [u8],
    /// One byte a kind, 0 where the id is no kind. Bits: `KNOWN`, `UNMAPPED`, `SOLID`.
    pub kinds: &'a [u8],
}

pub const KNOWN: u8 = 1;
/// Counted as a violation wherever it stands.
pub const UNMAPPED: u8 = 2;
/// Children leave no gap, white or not (strings).
pub const SOLID: u8 = 4;

#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    pub row: u32,
    pub code: &'static str,
    pub message: String,
}

struct Open {
    row: usize,
    subtree_end: usize,
    end: u32,
    /// End of the last child so far.
    filled: u32,
    solid: bool,
    broken: bool,
}

/// Violations of `rows`, at most `limit`.
pub fn check(rows: &Tree, rules: &Rules, limit: usize) -> Vec<Violation> {
    let mut found = Vec::new();
    let count = rows.kind.len();
    let lengths = [rows.role.len(), rows.start.len(), rows.end.len(), rows.subtree_end.len(), rows.flags.len()];
    if count == 0 || lengths.iter().any(|length| *length != count) {
        return vec![violation(0, "columns", format!("columns of {count} and {lengths:?} rows are not one tree"))];
    }
    if (rows.start[0], rows.end[0] as usize, rows.subtree_end[0] as usize) != (0, rows.source.len(), count) {
        found.push(violation(0, "root", "the root does not span the source and all rows".into()));
    }
    let mut open: Vec<Open> = Vec::new();
    let mut covered = 0u32;
    for row in 0..count {
        if found.len() >= limit {
            return found;
        }
        while open.last().is_some_and(|top| top.subtree_end <= row) {
            close(&mut open, rows, &mut found);
        }
        check_row(row, rows, rules, open.last_mut(), count, &mut found);
        let (start, end) = (rows.start[row], rows.end[row]);
        let subtree_end = (rows.subtree_end[row] as usize).clamp(row + 1, count);
        let kind = rules.kinds.get(usize::from(rows.kind[row])).copied().unwrap_or(0);
        if subtree_end == row + 1 && row != 0 {
            check_gap(row, covered, start, rows.source, &mut found);
            covered = covered.max(end);
        }
        let broken = rows.flags[row] & (ERROR | MISSING) != 0;
        open.push(Open { row, subtree_end, end, filled: start, solid: kind & SOLID != 0, broken });
    }
    while !open.is_empty() {
        close(&mut open, rows, &mut found);
    }
    check_gap(0, covered, rows.source.len() as u32, rows.source, &mut found);
    check_sparse(rows, count as u32, &mut found);
    found.truncate(limit);
    found
}

fn violation(row: usize, code: &'static str, message: String) -> Violation {
    Violation { row: row as u32, code, message }
}

fn check_row(
    row: usize,
    rows: &Tree,
    rules: &Rules,
    parent: Option<&mut Open>,
    count: usize,
    found: &mut Vec<Violation>,
) {
    let (start, end) = (rows.start[row], rows.end[row]);
    let kind = rules.kinds.get(usize::from(rows.kind[row])).copied().unwrap_or(0);
    if kind & KNOWN == 0 {
        found.push(violation(row, "kind", format!("{} is no kind of the schema", rows.kind[row])));
    }
    if kind & UNMAPPED != 0 {
        found.push(violation(row, "unmapped", "no rule maps this node".into()));
    }
    if start > end {
        found.push(violation(row, "span", format!("the span {start}..{end} ends before it starts")));
    }
    let Some(parent) = parent else {
        if row != 0 {
            found.push(violation(row, "root", "a second root".into()));
        }
        return;
    };
    let subtree_end = rows.subtree_end[row] as usize;
    if subtree_end <= row || subtree_end > parent.subtree_end.min(count) {
        let message = format!("subtree_end {subtree_end} is outside {}..={}", row + 1, parent.subtree_end);
        found.push(violation(row, "subtree", message));
    }
    if start < parent.filled {
        found.push(violation(
            row,
            "order",
            format!("starts at {start}, before its left neighbour's end {}", parent.filled),
        ));
    }
    if parent.solid && start > parent.filled {
        found.push(violation(row, "gap", format!("{}..{start} is covered by no child", parent.filled)));
    }
    if end > parent.end {
        found.push(violation(row, "span", format!("ends at {end}, after its parent's end {}", parent.end)));
    }
    parent.filled = parent.filled.max(end);
    let (role, parent_kind) = (usize::from(rows.role[row]), usize::from(rows.kind[parent.row]));
    let allowed = rules.roles.get(parent_kind * 32 + role / 8).is_some_and(|byte| byte & (1 << (role % 8)) != 0);
    if role == 0 || !allowed {
        found.push(violation(row, "role", format!("role {role} is not allowed under kind {parent_kind}")));
    }
}

fn close(open: &mut Vec<Open>, rows: &Tree, found: &mut Vec<Violation>) {
    let Some(closed) = open.pop() else { return };
    let has_children = closed.subtree_end > closed.row + 1;
    if closed.solid && has_children && closed.filled != closed.end {
        found.push(violation(closed.row, "gap", format!("{}..{} is covered by no child", closed.filled, closed.end)));
    }
    if (rows.flags[closed.row] & CONTAINS_ERROR != 0) != closed.broken {
        found.push(violation(closed.row, "contains-error", "the flag does not agree with the subtree".into()));
    }
    if let Some(parent) = open.last_mut() {
        parent.broken |= closed.broken;
    }
}

fn check_gap(row: usize, from: u32, to: u32, source: &[u8], found: &mut Vec<Violation>) {
    if to <= from {
        return;
    }
    let uncovered = source.get(from as usize..to as usize).unwrap_or(b"?");
    if !uncovered.iter().all(|byte| matches!(byte, b' ' | b'\t'..=b'\r')) {
        found.push(violation(row, "tiling", format!("text at {from}..{to} is covered by no leaf")));
    }
}

fn check_sparse(rows: &Tree, count: u32, found: &mut Vec<Violation>) {
    if rows.attr_node.windows(2).any(|pair| pair[0] > pair[1])
        || rows.attr_node.last().is_some_and(|last| *last >= count)
    {
        found.push(violation(0, "attributes", "rows are not ascending or out of range".into()));
    }
    let mut links: Vec<(u32, u32)> = rows.link_from.iter().copied().zip(rows.link_to.iter().copied()).collect();
    let ascending = links.windows(2).all(|pair| pair[0] < pair[1]);
    let in_range = links.iter().all(|(from, to)| *from < count && *to < count);
    if rows.link_from.len() != rows.link_to.len() || !ascending || !in_range {
        found.push(violation(0, "links", "links are not ascending pairs in range".into()));
    }
    let mut back: Vec<(u32, u32)> = links.iter().map(|(from, to)| (*to, *from)).collect();
    back.sort_unstable();
    links.sort_unstable();
    if back != links {
        found.push(violation(0, "links", "a link has no link back".into()));
    }
}
