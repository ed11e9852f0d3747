//! Fingerprints of structure: of kinds, roles and the attributes that count, whatever the names are.

use std::ops::Range;

use crate::callable_rules::Rules;
use crate::mixing::{finish, step};
use crate::tree::Tree;

/// The fingerprint of a subtree in the making.
pub struct Shape {
    hash: u64,
    /// How many children it has, and the hash of the last one: it stands for a wrapper of one.
    children: u32,
    inner: u64,
}

impl Shape {
    /// Of a row without what is below it.
    pub fn begin(rules: &Rules, tree: Tree, kind: u8, attrs: Range<usize>) -> Shape {
        let sum = attrs
            .filter(|at| rules.structure[usize::from(tree.attr_key[*at])])
            .map(|at| finish(u64::from(tree.attr_key[at]) << 16 | u64::from(tree.attr_value[at])))
            .fold(0, u64::wrapping_add);
        Shape { hash: step(step(0, u64::from(kind)), sum), ..Shape::none() }
    }

    /// Where nobody asks for one.
    pub fn none() -> Shape {
        Shape { hash: 0, children: 0, inner: 0 }
    }

    pub fn add(&mut self, role: u8, hash: u64) {
        self.hash = step(step(self.hash, u64::from(role)), hash);
        self.children += 1;
        self.inner = hash;
    }

    /// A wrapper of one child has that child's.
    pub fn end(&self, is_wrapper: bool) -> u64 {
        if is_wrapper && self.children == 1 { self.inner } else { finish(self.hash) }
    }
}
