//! The native tree as one flat preorder array, filled by a single cursor walk.
//!
//! Rules look at children, siblings and parents all the time; on an array these are index arithmetic, and nothing recurses.

use tree_sitter::{Node, Tree};

/// What tree-sitter calls a node that it could not fit into the grammar.
pub const ERROR_SYMBOL: u16 = u16::MAX;

pub const EXTRA: u8 = 1;
pub const MISSING: u8 = 2;
pub const HAS_ERROR: u8 = 4;

#[derive(Clone, Copy, Debug)]
pub struct NativeNode {
    /// Bytes, 0-based, half open.
    pub start: u32,
    pub end: u32,
    /// Index one past the last descendant, so also the next sibling if there is one.
    pub next: u32,
    /// Index of the parent; the root is its own.
    pub parent: u32,
    pub symbol: u16,
    /// Field id in the parent, 0 for none.
    pub field: u8,
    pub flags: u8,
}

impl NativeNode {
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// Children of a node, in order.
#[derive(Clone)]
pub struct Children<'a> {
    nodes: &'a [NativeNode],
    next: u32,
    end: u32,
}

impl Iterator for Children<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        (self.next < self.end).then(|| {
            let child = self.next;
            self.next = self.nodes[child as usize].next;
            child
        })
    }
}

pub fn children(nodes: &[NativeNode], parent: u32) -> Children<'_> {
    Children { nodes, next: parent + 1, end: nodes[parent as usize].next }
}

/// Copies `tree` into `nodes`, in preorder.
pub fn flatten(tree: &Tree, nodes: &mut Vec<NativeNode>) {
    nodes.clear();
    let broken = tree.root_node().has_error();
    let mut cursor = tree.walk();
    let mut open: Vec<u32> = Vec::with_capacity(64);
    loop {
        let index = nodes.len() as u32;
        let field = cursor.field_id().map_or(0, |id| id.get() as u8);
        nodes.push(read(&cursor.node(), field, open.last().copied().unwrap_or(0), broken));
        if cursor.goto_first_child() {
            open.push(index);
            continue;
        }
        nodes[index as usize].next = index + 1;
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
            let closed = open.pop().expect("the cursor went down before it went up");
            nodes[closed as usize].next = nodes.len() as u32;
        }
    }
}

fn read(node: &Node, field: u8, parent: u32, broken: bool) -> NativeNode {
    let mut flags = if node.is_extra() { EXTRA } else { 0 };
    if broken && node.has_error() {
        flags |= HAS_ERROR;
        if node.is_missing() {
            flags |= MISSING;
        }
    }
    NativeNode {
        start: node.start_byte() as u32,
        end: node.end_byte() as u32,
        next: 0,
        parent,
        symbol: node.kind_id(),
        field,
        flags,
    }
}
