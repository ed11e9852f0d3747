//! What counts into the cyclomatic complexity.

use std::ops::Range;

use crate::callable_rules::*;
use crate::tree::Tree;

/// Whether a row is a decision; `attrs` are where its attributes are.
pub fn is_decision(rules: &Rules, tree: Tree, row: u32, mut attrs: Range<usize>) -> bool {
    let flags = rules.flags[usize::from(tree.kind[row as usize])];
    if flags & DECISION == 0 {
        return false;
    }
    if flags & CASE != 0 {
        if attrs.any(|at| tree.attr_key[at] == rules.attributes.default) {
            return false;
        }
        let is_pattern = |child: &u32| tree.role[*child as usize] == rules.roles.pattern;
        let mut patterns = tree.children(row).filter(is_pattern);
        let only = patterns.next().filter(|_| patterns.next().is_none());
        return only.is_none_or(|only| rules.flags[usize::from(tree.kind[only as usize])] & IRREFUTABLE == 0);
    }
    let kind = tree.kind[row as usize];
    let mut by_value = rules.decisions.iter().filter(|(of, _, _)| *of == kind).peekable();
    by_value.peek().is_none()
        || by_value.any(|(_, key, values)| {
            attrs.clone().any(|at| tree.attr_key[at] == *key && values.contains(&tree.attr_value[at]))
        })
}
