//! Names joined by dots: of what is called, and of what is around a callable.

use crate::callable_rules::*;
use crate::tree::Tree;

/// Bytes of what stands in a path and is no name.
pub const LONGEST_PATH: usize = 1000;

/// Reads the names of a tree.
#[derive(Clone, Copy)]
pub struct Dotted<'a> {
    pub rules: &'a Rules,
    pub tree: Tree<'a>,
}

impl Dotted<'_> {
    /// Writes the names that lead to a row, joined by dots, and says where the last one stands; None if it has no name. What is no
    /// name before the last one leaves only its dot.
    pub fn path(&self, row: u32, out: &mut Vec<u8>) -> Option<u32> {
        let (roles, tree) = (&self.rules.roles, self.tree);
        let flags = |row: u32| self.rules.flags[usize::from(tree.kind[row as usize])];
        let mut parts: Vec<&[u8]> = Vec::new();
        let mut place = None;
        let mut row = row;
        loop {
            let kinds = flags(row);
            if kinds & AROUND != 0 {
                row = [roles.value, roles.r#type].iter().find_map(|role| tree.child(row, *role))?;
                continue;
            }
            let is_member = kinds & MEMBER != 0;
            let last = match kinds & (MEMBER | QUALIFIED) {
                0 => None,
                _ => tree.child(row, if is_member { roles.property } else { roles.name }),
            };
            let Some(last) = last else {
                if kinds & NAME != 0 {
                    parts.push(tree.text(row));
                    place = place.or(Some(tree.start[row as usize]));
                } else if !parts.is_empty() {
                    parts.push(b"");
                }
                break;
            };
            if flags(last) & NAME == 0 {
                break;
            }
            parts.push(tree.text(last));
            place = place.or(Some(tree.start[last as usize]));
            let qualifiers: Vec<u32> =
                tree.children(row).filter(|child| tree.role[*child as usize] == roles.qualifier).collect();
            parts.extend(qualifiers.iter().rev().map(|qualifier| tree.text(*qualifier)));
            if !is_member {
                break;
            }
            match tree.child(row, roles.object) {
                Some(object) => row = object,
                None => {
                    if qualifiers.is_empty() {
                        parts.push(b"");
                    }
                    break;
                }
            }
        }
        for (index, part) in parts.iter().rev().enumerate() {
            if index > 0 {
                out.push(b'.');
            }
            out.extend(part.iter().filter(|byte| !byte.is_ascii_whitespace()));
        }
        place
    }

    /// Appends a name to a dotted path, or the text of what is no name.
    pub fn add_part(&self, row: u32, out: &mut Vec<u8>) {
        if !out.is_empty() {
            out.push(b'.');
        }
        let before = out.len();
        if self.path(row, out).is_none() {
            out.truncate(before);
            let text = self.tree.text(row);
            out.extend(text.iter().filter(|byte| !byte.is_ascii_whitespace()).take(LONGEST_PATH));
        }
    }
}
