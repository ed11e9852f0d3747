//! The layout in which the dataset stores the trees of many files: three small numbers a row instead of three large ones.
//!
//! `subtree`: rows of the subtree, itself included. `gap`: bytes between the text covered before a row and its start. `width`: bytes of a
//! leaf, 0 for any other row. So `start = sum(gap[..=i]) + sum(width[..i])`, and a row ends where its last leaf ends. Where it ends
//! later (a module's last line break), the sparse `tail` says by how much.
//!
//! `form` is role, native kind and native field in one number, for they go together: a few hundred forms make up a language.

use std::ops::Range;

use crate::columns::Columns;

/// Forms, positions and shapes of several trees, packed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Packed {
    /// role + native * 2^8 + native_field * 2^24.
    pub form: Vec<u32>,
    pub gap: Vec<u32>,
    pub width: Vec<u32>,
    pub subtree: Vec<u32>,
    pub tail_offsets: Vec<i64>,
    pub tail_node: Vec<u32>,
    pub tail_length: Vec<u32>,
}

/// Forms, positions and shapes of several trees, one entry per row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unpacked {
    pub role: Vec<u8>,
    pub native: Vec<u16>,
    pub native_field: Vec<u8>,
    pub start: Vec<u32>,
    pub end: Vec<u32>,
    pub subtree_end: Vec<u32>,
    pub depth: Vec<u32>,
    /// Row of the parent; the root's own is 0.
    pub parent: Vec<u32>,
}

/// The packed columns as they are read back.
pub struct PackedRows<'a> {
    pub row_offsets: &'a [i64],
    pub form: &'a [u32],
    pub gap: &'a [u32],
    pub width: &'a [u32],
    pub subtree: &'a [u32],
    pub tail_offsets: &'a [i64],
    pub tail_node: &'a [u32],
    pub tail_length: &'a [u32],
}

impl Packed {
    pub fn new() -> Packed {
        Packed { tail_offsets: vec![0], ..Packed::default() }
    }

    /// Appends one tree. False, and nothing usable, if its rows break the order that invariant 1 promises.
    pub fn push(&mut self, tree: &Columns) -> bool {
        let (count, first) = (tree.len(), self.gap.len());
        let names = tree.role.iter().zip(&tree.native).zip(&tree.native_field);
        self.form.extend(
            names.map(|((role, native), field)| u32::from(*role) | u32::from(*native) << 8 | u32::from(*field) << 24),
        );
        let mut cursor = 0u32;
        for row in 0..count {
            let (start, end, after) = (tree.start[row], tree.end[row], tree.subtree_end[row]);
            let Some(gap) = start.checked_sub(cursor) else {
                return false;
            };
            let leaf = after as usize == row + 1;
            let Some(width) = end.checked_sub(start) else {
                return false;
            };
            self.gap.push(gap);
            self.width.push(if leaf { width } else { 0 });
            self.subtree.push(after - row as u32);
            cursor = if leaf { end } else { start };
        }
        for row in 0..count {
            let last = tree.subtree_end[row] as usize - 1;
            // The last row of a subtree is a leaf, and its end is the text covered so far.
            let covered = tree.start[last] + self.width[first + last];
            let Some(tail) = tree.end[row].checked_sub(covered) else {
                return false;
            };
            if tail > 0 {
                self.tail_node.push(row as u32);
                self.tail_length.push(tail);
            }
        }
        self.tail_offsets.push(self.tail_node.len() as i64);
        true
    }
}

/// The way back. Err says what is wrong with columns that no tree packs to; nothing here trusts a number.
pub fn unpack(packed: &PackedRows) -> Result<Unpacked, &'static str> {
    let count = packed.gap.len();
    if packed.form.len() != count
        || packed.width.len() != count
        || packed.subtree.len() != count
        || packed.tail_node.len() != packed.tail_length.len()
    {
        return Err("columns of different lengths");
    }
    let rows = ranges(packed.row_offsets, count).ok_or("row_offsets do not cut the rows")?;
    let tails = ranges(packed.tail_offsets, packed.tail_node.len()).ok_or("tail_offsets do not cut the tails")?;
    if rows.len() != tails.len() {
        return Err("row_offsets and tail_offsets are of different lengths");
    }
    let mut out = Unpacked {
        role: packed.form.iter().map(|form| *form as u8).collect(),
        native: packed.form.iter().map(|form| (form >> 8) as u16).collect(),
        native_field: packed.form.iter().map(|form| (form >> 24) as u8).collect(),
        start: Vec::with_capacity(count),
        end: Vec::with_capacity(count),
        subtree_end: Vec::with_capacity(count),
        depth: Vec::with_capacity(count),
        parent: Vec::with_capacity(count),
    };
    for (rows, tails) in rows.into_iter().zip(tails) {
        let (nodes, lengths) = (&packed.tail_node[tails.clone()], &packed.tail_length[tails]);
        unpack_tree(
            &packed.gap[rows.clone()],
            &packed.width[rows.clone()],
            &packed.subtree[rows],
            nodes,
            lengths,
            &mut out,
        )?;
    }
    Ok(out)
}

fn unpack_tree(
    gap: &[u32],
    width: &[u32],
    subtree: &[u32],
    nodes: &[u32],
    lengths: &[u32],
    out: &mut Unpacked,
) -> Result<(), &'static str> {
    let (count, first) = (gap.len(), out.start.len());
    // (end of the subtree, row)
    let mut open: Vec<(usize, u32)> = Vec::new();
    let mut cursor = 0u32;
    for row in 0..count {
        while open.last().is_some_and(|(end, _)| *end <= row) {
            open.pop();
        }
        let (limit, parent) = open.last().copied().unwrap_or((if row == 0 { count } else { row }, 0));
        let after = row
            .checked_add(subtree[row] as usize)
            .filter(|after| *after > row && *after <= limit)
            .ok_or("subtrees do not nest")?;
        if row == 0 && after != count {
            return Err("subtrees do not nest");
        }
        let start = cursor.checked_add(gap[row]).ok_or("positions pass 4 GiB")?;
        let end = start.checked_add(width[row]).ok_or("positions pass 4 GiB")?;
        cursor = end;
        out.start.push(start);
        out.end.push(end);
        out.subtree_end.push(after as u32);
        out.depth.push(open.len() as u32);
        out.parent.push(parent);
        open.push((after, row as u32));
    }
    for (row, width) in width.iter().enumerate() {
        let last = first + out.subtree_end[first + row] as usize - 1;
        if last != first + row {
            // `last` is a leaf, so its end is final; a width on an inner row is refused, for it would be lost.
            if *width != 0 {
                return Err("a row with children has a width");
            }
            out.end[first + row] = out.end[last];
        }
    }
    for (index, (node, length)) in nodes.iter().zip(lengths).enumerate() {
        let node = *node as usize;
        if node >= count || subtree[node] < 2 || (index > 0 && nodes[index - 1] as usize >= node) {
            return Err("tails are not ascending rows with children");
        }
        out.end[first + node] = out.end[first + node].checked_add(*length).ok_or("positions pass 4 GiB")?;
    }
    Ok(())
}

/// Offsets as ranges, if they ascend from 0 to `count`.
fn ranges(offsets: &[i64], count: usize) -> Option<Vec<Range<usize>>> {
    let ends: Vec<usize> = offsets.iter().map(|offset| usize::try_from(*offset).ok()).collect::<Option<_>>()?;
    if ends.first() != Some(&0) || ends.last() != Some(&count) || ends.windows(2).any(|pair| pair[0] > pair[1]) {
        return None;
    }
    Some(ends.windows(2).map(|pair| pair[0]..pair[1]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `  f(a)  \n`, the call in a statement in the root; the root ends with the file.
    fn tree() -> Columns {
        Columns {
            kind: vec![0; 7],
            role: vec![0, 1, 2, 3, 255, 5, 6],
            native: vec![9, 8, 7, 6, 65535, 4, 300],
            native_field: vec![0, 0, 255, 0, 255, 1, 2],
            start: vec![0, 2, 2, 2, 3, 4, 5],
            end: vec![9, 6, 6, 3, 4, 5, 6],
            subtree_end: vec![7, 7, 7, 4, 5, 6, 7],
            ..Columns::default()
        }
    }

    fn rows<'a>(packed: &'a Packed, row_offsets: &'a [i64]) -> PackedRows<'a> {
        PackedRows {
            row_offsets,
            form: &packed.form,
            gap: &packed.gap,
            width: &packed.width,
            subtree: &packed.subtree,
            tail_offsets: &packed.tail_offsets,
            tail_node: &packed.tail_node,
            tail_length: &packed.tail_length,
        }
    }

    #[test]
    fn packing_and_unpacking_are_inverse() {
        let tree = tree();
        let mut packed = Packed::new();
        assert!(packed.push(&tree) && packed.push(&tree));
        assert_eq!(packed.gap[..7], [0, 2, 0, 0, 0, 0, 0]);
        assert_eq!(packed.width[..7], [0, 0, 0, 1, 1, 1, 1]);
        assert_eq!(packed.subtree[..7], [7, 6, 5, 1, 1, 1, 1]);
        assert_eq!((packed.tail_node.as_slice(), packed.tail_length.as_slice()), (&[0, 0][..], &[3, 3][..]));
        let back = unpack(&rows(&packed, &[0, 7, 14])).expect("a packed tree unpacks");
        assert_eq!(
            (&back.start[7..], &back.end[7..], &back.subtree_end[7..]),
            (&tree.start[..], &tree.end[..], &tree.subtree_end[..])
        );
        assert_eq!(
            (&back.role[7..], &back.native[7..], &back.native_field[7..]),
            (&tree.role[..], &tree.native[..], &tree.native_field[..])
        );
        assert_eq!(back.depth[..7], [0, 1, 2, 3, 3, 3, 3]);
    }

    #[test]
    fn rows_out_of_order_do_not_pack() {
        let mut tree = tree();
        tree.start[4] = 1;
        assert!(!Packed::new().push(&tree));
    }

    #[test]
    fn damaged_columns_are_refused() {
        let mut packed = Packed::new();
        packed.push(&tree());
        let damages: [fn(&mut Packed); 8] = [
            |packed| packed.subtree[2] = 6,
            |packed| packed.subtree[0] = 3,
            |packed| packed.subtree[3] = 0,
            |packed| packed.subtree[6] = u32::MAX,
            |packed| packed.gap[5] = u32::MAX,
            |packed| packed.width[1] = 1,
            |packed| packed.tail_node[0] = 7,
            |packed| packed.tail_length[0] = u32::MAX,
        ];
        for damage in damages {
            let mut damaged = packed.clone();
            damage(&mut damaged);
            assert!(unpack(&rows(&damaged, &[0, 7])).is_err());
        }
        assert!(unpack(&rows(&packed, &[0, 8])).is_err());
        assert!(unpack(&rows(&packed, &[0, -1, 7])).is_err());
        assert!(unpack(&rows(&packed, &[0, 7, 7])).is_err());
    }
}
