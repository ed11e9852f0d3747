//! The native tree as one flat preorder array, filled by a single walk.
//!
//! Rules look at children, siblings and parents all the time; on an array these are index arithmetic, and nothing recurses.

use tree_sitter::Tree;
use tree_sitter::ffi::TSNode;

/// What tree-sitter calls a node that it could not fit into the grammar.
pub const ERROR_SYMBOL: u16 = u16::MAX;

pub const EXTRA: u8 = 1;
pub const MISSING: u8 = 2;
pub const HAS_ERROR: u8 = 4;

#[derive(Clone, Copy, Debug)]
#[repr(C)]
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

unsafe extern "C" {
    /// See walk.c.
    fn uast_flatten(root: TSNode, nodes: *mut NativeNode, capacity: u32) -> u32;
}

/// Copies `tree` into `nodes`, in preorder.
pub fn flatten(tree: &Tree, nodes: &mut Vec<NativeNode>) {
    let root = tree.root_node();
    let count = root.descendant_count();
    nodes.clear();
    nodes.reserve(count);
    // SAFETY: the tree outlives the call, there is room for `count` nodes, and that many are written.
    let written = unsafe {
        let written = uast_flatten(root.into_raw(), nodes.as_mut_ptr(), count as u32) as usize;
        nodes.set_len(written);
        written
    };
    assert_eq!(written, count, "the tree has other nodes than it counts");
}
