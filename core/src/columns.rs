//! The universal tree as columns: one entry per row, in preorder.

pub const NAMED: u8 = 1;
pub const ERROR: u8 = 2;
pub const MISSING: u8 = 4;
pub const CONTAINS_ERROR: u8 = 8;
pub const SYNTHETIC: u8 = 16;
pub const IMPLICIT: u8 = 32;
pub const EXTRA: u8 = 64;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub kind: Vec<u8>,
    pub role: Vec<u8>,
    /// Index into the language's legend of native kinds; 0 where there is no native node.
    pub native: Vec<u16>,
    pub native_field: Vec<u8>,
    /// UTF-8 bytes, 0-based, half open.
    pub start: Vec<u32>,
    pub end: Vec<u32>,
    /// Index one past the last descendant.
    pub subtree_end: Vec<u32>,
    pub flags: Vec<u8>,
    /// Sparse attributes, sorted by row.
    pub attr_node: Vec<u32>,
    pub attr_key: Vec<u8>,
    pub attr_value: Vec<u16>,
    /// Sparse links, both directions, sorted by row.
    pub link_from: Vec<u32>,
    pub link_to: Vec<u32>,
}

/// One row before its end and its subtree are known.
pub struct Row {
    pub kind: u8,
    pub role: u8,
    pub native: u16,
    pub native_field: u8,
    pub start: u32,
    pub end: u32,
    pub flags: u8,
}

impl Columns {
    /// Forgets every row and makes room for `rows`.
    pub fn reset(&mut self, rows: usize) {
        fn empty<T>(column: &mut Vec<T>, rows: usize) {
            column.clear();
            column.reserve(rows);
        }
        empty(&mut self.kind, rows);
        empty(&mut self.role, rows);
        empty(&mut self.native, rows);
        empty(&mut self.native_field, rows);
        empty(&mut self.start, rows);
        empty(&mut self.end, rows);
        empty(&mut self.subtree_end, rows);
        empty(&mut self.flags, rows);
        empty(&mut self.attr_node, 0);
        empty(&mut self.attr_key, 0);
        empty(&mut self.attr_value, 0);
        empty(&mut self.link_from, 0);
        empty(&mut self.link_to, 0);
    }

    pub fn len(&self) -> usize {
        self.kind.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kind.is_empty()
    }

    /// Appends a row that is a leaf until someone says otherwise. Returns its index.
    #[inline]
    pub fn push(&mut self, row: Row) -> u32 {
        let index = self.len() as u32;
        self.kind.push(row.kind);
        self.role.push(row.role);
        self.native.push(row.native);
        self.native_field.push(row.native_field);
        self.start.push(row.start);
        self.end.push(row.end);
        self.subtree_end.push(index + 1);
        self.flags.push(row.flags);
        index
    }

    pub fn push_attr(&mut self, node: u32, key: u8, value: u16) {
        self.attr_node.push(node);
        self.attr_key.push(key);
        self.attr_value.push(value);
    }
}
