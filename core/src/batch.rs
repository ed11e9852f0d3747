//! Trees of many files as one set of columns: length and depth instead of ends, or without what `packed` replaces.

use crate::columns::{Columns, ERROR, MISSING};

/// Columns of several trees one after another; row numbers and bytes count from 0 in each tree.
#[derive(Default)]
pub struct Batch {
    pub row_offsets: Vec<i64>,
    pub attr_offsets: Vec<i64>,
    pub link_offsets: Vec<i64>,
    /// `end` holds lengths, `subtree_end` depths.
    pub columns: Columns,
    pub error_count: Vec<u32>,
    pub missing_count: Vec<u32>,
    /// Bytes under the outermost Error rows.
    pub error_bytes: Vec<u32>,
    pub max_depth: Vec<u32>,
}

impl Batch {
    pub fn new() -> Batch {
        Batch { row_offsets: vec![0], attr_offsets: vec![0], link_offsets: vec![0], ..Batch::default() }
    }

    /// Appends a tree with all its columns.
    pub fn push(&mut self, tree: &Columns) {
        let depths: Vec<u32> = depths(&tree.subtree_end).collect();
        let all = &mut self.columns;
        all.role.extend_from_slice(&tree.role);
        all.native.extend_from_slice(&tree.native);
        all.native_field.extend_from_slice(&tree.native_field);
        all.start.extend_from_slice(&tree.start);
        all.end.extend(tree.end.iter().zip(&tree.start).map(|(end, start)| end - start));
        all.subtree_end.extend_from_slice(&depths);
        self.push_common(tree, depths.iter().copied().max().unwrap_or(0));
    }

    /// Appends a tree without the columns that `Packed` has in another form.
    pub fn push_common(&mut self, tree: &Columns, max_depth: u32) {
        self.max_depth.push(max_depth);
        let all = &mut self.columns;
        all.kind.extend_from_slice(&tree.kind);
        all.flags.extend_from_slice(&tree.flags);
        all.attr_node.extend_from_slice(&tree.attr_node);
        all.attr_key.extend_from_slice(&tree.attr_key);
        all.attr_value.extend_from_slice(&tree.attr_value);
        all.link_from.extend_from_slice(&tree.link_from);
        all.link_to.extend_from_slice(&tree.link_to);
        self.row_offsets.push(all.kind.len() as i64);
        self.attr_offsets.push(all.attr_node.len() as i64);
        self.link_offsets.push(all.link_from.len() as i64);
        self.count_errors(tree);
    }

    fn count_errors(&mut self, tree: &Columns) {
        let (mut errors, mut missing, mut bytes, mut outside) = (0, 0, 0, 0);
        for (row, flags) in tree.flags.iter().enumerate() {
            missing += u32::from(flags & MISSING != 0);
            if flags & ERROR != 0 {
                errors += 1;
                if row as u32 >= outside {
                    bytes += tree.end[row] - tree.start[row];
                    outside = tree.subtree_end[row];
                }
            }
        }
        self.error_count.push(errors);
        self.missing_count.push(missing);
        self.error_bytes.push(bytes);
    }
}

/// The largest depth, the root's being 0.
pub fn max_depth(subtree_end: &[u32]) -> u32 {
    depths(subtree_end).max().unwrap_or(0)
}

/// Depth of each row, the root's being 0.
fn depths(subtree_end: &[u32]) -> impl Iterator<Item = u32> {
    let mut open: Vec<u32> = Vec::new();
    subtree_end.iter().enumerate().map(move |(row, end)| {
        while open.last().is_some_and(|top| *top <= row as u32) {
            open.pop();
        }
        let depth = open.len() as u32;
        open.push(*end);
        depth
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_the_open_ancestors() {
        assert!(depths(&[6, 4, 3, 4, 6, 6]).eq([0, 1, 2, 2, 1, 2]));
        assert_eq!(max_depth(&[6, 4, 3, 4, 6, 6]), 2);
        assert_eq!(max_depth(&[1]), 0);
    }
}
