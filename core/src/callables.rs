//! The callables of a tree, a row each: what they are called, what is written of them, how large and how branched they are.
//!
//! One walk over the rows. Column by column the result is what the table `functions` of schema/dataset.toml declares.

use std::ops::Range;

use crate::callable_rules::*;
use crate::columns::{CONTAINS_ERROR, ERROR, MISSING};
use crate::header::Header;
use crate::mixing::{finish, step};
use crate::texts::{Flags, Lists, Texts};

const NONE: u32 = u32::MAX;

/// Callables inside of each other, and what a text of theirs may have: so a file's texts are never many times the file.
const DEEP: usize = 32;
const LONGEST: usize = 2000;
const LONGEST_DEEP: usize = 40;
/// Bytes of the names around a callable in its qualified name.
const LONGEST_PATH: usize = 1000;

/// The columns of one tree that callables are read from.
#[derive(Clone, Copy)]
pub struct Tree<'a> {
    pub kind: &'a [u8],
    pub role: &'a [u8],
    pub start: &'a [u32],
    pub end: &'a [u32],
    pub subtree_end: &'a [u32],
    pub flags: &'a [u8],
    pub attr_node: &'a [u32],
    pub attr_key: &'a [u8],
    pub attr_value: &'a [u16],
    pub link_from: &'a [u32],
    pub link_to: &'a [u32],
    pub source: &'a [u8],
}

impl<'a> Tree<'a> {
    pub fn children(self, row: u32) -> impl Iterator<Item = u32> + 'a {
        let stop = self.subtree_end[row as usize];
        let mut next = row + 1;
        std::iter::from_fn(move || {
            let child = (next < stop).then_some(next)?;
            next = self.subtree_end[child as usize];
            Some(child)
        })
    }

    pub fn child(self, row: u32, role: u8) -> Option<u32> {
        self.children(row).find(|child| self.role[*child as usize] == role)
    }

    pub fn text(self, row: u32) -> &'a [u8] {
        &self.source[self.start[row as usize] as usize..self.end[row as usize] as usize]
    }

    pub fn attribute(self, row: u32, key: u8) -> Option<u16> {
        let first = self.attr_node.partition_point(|node| *node < row);
        (first..self.attr_node.len())
            .take_while(|at| self.attr_node[*at] == row)
            .find(|at| self.attr_key[*at] == key)
            .map(|at| self.attr_value[at])
    }

    pub fn links(self, row: u32) -> impl Iterator<Item = u32> + 'a {
        let first = self.link_from.partition_point(|from| *from < row);
        (first..self.link_from.len()).take_while(move |at| self.link_from[*at] == row).map(move |at| self.link_to[at])
    }
}

/// The callables of many trees, a column each; rows and bytes count from 0 in each tree.
#[derive(Default)]
pub struct Callables {
    /// Where the callables of each tree begin.
    pub offsets: Vec<i64>,
    pub node: Vec<u32>,
    pub nodes: Vec<u32>,
    pub outer: Vec<u32>,
    pub has_outer: Flags,
    pub kind: Texts,
    pub name: Texts,
    pub qualified_name: Texts,
    pub type_name: Texts,
    pub signature: Texts,
    pub parameters: Lists,
    pub return_type: Texts,
    pub docs: Texts,
    pub modifiers: Lists,
    pub visibility: Texts,
    pub callable_kind: Texts,
    pub accessor_kind: Texts,
    pub is_async: Flags,
    pub has_body: Flags,
    pub start: Vec<u32>,
    pub end: Vec<u32>,
    pub start_line: Vec<u32>,
    pub end_line: Vec<u32>,
    pub size: Vec<u32>,
    pub lines: Vec<u32>,
    pub tokens: Vec<u32>,
    pub complexity: Vec<u32>,
    pub nesting: Vec<u32>,
    pub calls: Lists,
    pub has_errors: Flags,
    pub fingerprint: Vec<u64>,
}

/// A row whose subtree is not over.
struct Open {
    end: u32,
    /// The callable that the children belong to, by its place in the columns, and whether it is this row.
    owner: u32,
    is_callable: bool,
    nesting: u32,
    preprocessor: bool,
    role: u8,
    /// Whether its parent's fingerprint has it.
    seen: bool,
    hash: u64,
    /// How many children the fingerprint has, and the hash of the last one: it stands for a wrapper of one.
    children: u32,
    inner: u64,
    wrapper: bool,
}

impl Open {
    fn add(&mut self, role: u8, hash: u64) {
        self.hash = step(step(self.hash, u64::from(role)), hash);
        self.children += 1;
        self.inner = hash;
    }
}

/// A row that is part of the qualified names below it. `part` may be empty.
struct Scope {
    end: u32,
    part: String,
    type_name: Option<String>,
    holds: bool,
}

/// A callable as its row begins.
struct Entered<'a> {
    row: u32,
    name: Option<u32>,
    /// The name that is around it, for one without.
    holder: Option<String>,
    part: &'a str,
    type_name: Option<&'a String>,
    has_body: bool,
    attrs: Range<usize>,
}

/// A call of a callable: its name, and where that stands.
struct Called {
    owner: u32,
    place: u32,
    name: Vec<u8>,
}

impl Callables {
    pub fn new() -> Callables {
        Callables { offsets: vec![0], ..Callables::default() }
    }

    /// Appends the callables of one tree, in preorder.
    pub fn push(&mut self, rules: &Rules, tree: Tree) {
        let mut walk = Walk {
            rules,
            tree,
            begun: Lines::default(),
            ended: Lines::default(),
            out: self,
            open: Vec::new(),
            scopes: Vec::new(),
            calls: Vec::new(),
            depth: 0,
            leaves: 0,
        };
        walk.run();
        let mut calls = std::mem::take(&mut walk.calls);
        calls.sort_by_key(|call| (call.owner, call.place));
        let mut calls = calls.into_iter().peekable();
        for owner in self.calls.offsets.len() - 1..self.node.len() {
            while let Some(call) = calls.next_if(|call| call.owner as usize == owner) {
                self.calls.item(&call.name, LONGEST);
            }
            self.calls.end_list();
        }
        self.offsets.push(self.node.len() as i64);
    }
}

struct Walk<'a> {
    rules: &'a Rules,
    tree: Tree<'a>,
    /// Lines before the callable that began last, and the one that ended last.
    begun: Lines,
    ended: Lines,
    out: &'a mut Callables,
    open: Vec<Open>,
    scopes: Vec<Scope>,
    calls: Vec<Called>,
    /// Callables that are open.
    depth: usize,
    /// Leaves so far, without comments and what has no text.
    leaves: u32,
}

impl Walk<'_> {
    fn run(&mut self) {
        let (rules, tree) = (self.rules, self.tree);
        let mut attr = 0;
        for row in 0..tree.kind.len() as u32 {
            let at = row as usize;
            while self.open.last().is_some_and(|open| open.end <= row) {
                self.close();
            }
            while self.scopes.last().is_some_and(|scope| scope.end <= row) {
                self.scopes.pop();
            }
            let first = attr;
            while attr < tree.attr_node.len() && tree.attr_node[attr] == row {
                attr += 1;
            }
            let attrs = first..attr;
            let (kind, role, end) = (tree.kind[at], tree.role[at], tree.subtree_end[at]);
            let flags = rules.flags[usize::from(kind)];
            if end == row + 1 && flags & TOKEN != 0 {
                self.leaves += u32::from(tree.end[at] > tree.start[at]);
                continue;
            }
            let (mut owner, mut nesting, below_preprocessor, outer_end) = match self.open.last() {
                Some(open) => (open.owner, open.nesting, open.preprocessor, open.end),
                None => (NONE, 0, false, end),
            };
            // What runs elsewhere, or never, is nothing that the callable does.
            if role == rules.roles.annotation || (below_preprocessor && role == rules.roles.condition) {
                owner = NONE;
            }
            let has = |key: u8| attrs.clone().any(|at| tree.attr_key[at] == key);
            if owner != NONE {
                if self.is_decision(row, flags, attrs.clone()) {
                    self.out.complexity[owner as usize] += 1;
                }
                if rules.decision_roles[usize::from(role)] {
                    self.out.complexity[owner as usize] += 1;
                }
                if flags & NESTING != 0 && !has(rules.attributes.elif) {
                    nesting += 1;
                    let deepest = &mut self.out.nesting[owner as usize];
                    *deepest = nesting.max(*deepest);
                }
                if flags & (CALL | NEW) != 0 {
                    self.call(row, owner, flags, has(rules.attributes.array_rank));
                }
            }
            let is_callable = flags & CALLABLE != 0;
            if flags & (CALLABLE | NAMESPACE | TYPE | HOLDER) != 0 {
                self.enter(row, flags, outer_end, attrs.clone());
            }
            if is_callable {
                (owner, nesting) = (self.out.node.len() as u32 - 1, 0);
            }
            let is_leaf = end == row + 1;
            if is_leaf && flags & COMMENT == 0 && tree.end[at] > tree.start[at] {
                self.leaves += 1;
            }
            let hidden = flags & HIDDEN != 0
                || role == rules.roles.annotation
                || (flags & WRAPPER != 0 && self.is_doc(row + 1, attr));
            let hash = if self.depth > 0 { self.begin_hash(kind, attrs) } else { 0 };
            if is_leaf && !is_callable {
                if let Some(parent) = self.open.last_mut().filter(|_| !hidden) {
                    parent.add(role, finish(hash));
                }
                continue;
            }
            let preprocessor = flags & PREPROCESSOR != 0;
            let wrapper = flags & WRAPPER != 0;
            let (children, inner) = (0, 0);
            self.open.push(Open {
                end,
                owner,
                is_callable,
                nesting,
                preprocessor,
                role,
                seen: !hidden,
                hash,
                children,
                inner,
                wrapper,
            });
            if is_leaf {
                self.close();
            }
        }
        while !self.open.is_empty() {
            self.close();
        }
    }

    /// Whether a row documents; its attributes begin at `attr`, if it has any.
    fn is_doc(&self, row: u32, attr: usize) -> bool {
        let tree = self.tree;
        let own = (attr..tree.attr_node.len()).take_while(|at| tree.attr_node[*at] == row);
        own.into_iter().any(|at| tree.attr_key[at] == self.rules.attributes.doc)
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if self.depth == 0 {
            return;
        }
        let hash = if open.wrapper && open.children == 1 { open.inner } else { finish(open.hash) };
        if open.is_callable {
            self.depth -= 1;
            self.out.fingerprint[open.owner as usize] = hash;
            let at = open.owner as usize;
            let end = self.out.end[at].max(self.out.start[at] + 1) - 1;
            self.out.end_line[at] = self.ended.at(self.tree.source, end);
            self.out.lines[at] = self.out.end_line[at] + 1 - self.out.start_line[at];
            self.out.tokens[at] = self.leaves - self.out.tokens[at];
        }
        if let Some(parent) = self.open.last_mut().filter(|_| open.seen) {
            parent.add(open.role, hash);
        }
    }

    fn begin_hash(&self, kind: u8, attrs: Range<usize>) -> u64 {
        let tree = self.tree;
        let sum = attrs
            .filter(|at| self.rules.structure[usize::from(tree.attr_key[*at])])
            .map(|at| finish(u64::from(tree.attr_key[at]) << 16 | u64::from(tree.attr_value[at])))
            .fold(0, u64::wrapping_add);
        step(step(0, u64::from(kind)), sum)
    }

    fn is_decision(&self, row: u32, flags: u32, mut attrs: Range<usize>) -> bool {
        let (rules, tree) = (self.rules, self.tree);
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

    fn call(&mut self, row: u32, owner: u32, flags: u32, is_array: bool) {
        let roles = &self.rules.roles;
        let mut name = Vec::new();
        let called = self.tree.child(row, if flags & CALL != 0 { roles.callee } else { roles.r#type });
        if let Some(place) = called.filter(|_| !is_array).and_then(|called| self.path(called, &mut name)) {
            self.calls.push(Called { owner, place, name });
        }
    }

    /// Writes the names that lead to a row, joined by dots, and says where the last one stands; None if it has no name. What is no
    /// name before the last one leaves only its dot.
    fn path(&self, row: u32, out: &mut Vec<u8>) -> Option<u32> {
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

    /// Notes a scope, and a callable's row.
    fn enter(&mut self, row: u32, flags: u32, outer_end: u32, attrs: Range<usize>) {
        let (roles, tree, at) = (&self.rules.roles, self.tree, row as usize);
        let (mut has_body, mut name, mut receiver) = (false, None, None);
        let (mut around, mut part) = (Vec::new(), Vec::new());
        for child in tree.children(row) {
            let role = tree.role[child as usize];
            if role == roles.qualifier {
                self.add_part(child, &mut around);
            } else if role == roles.name && (name.is_none() || flags & NAMESPACE != 0) {
                self.add_part(child, &mut part);
                name = name.or(Some(child));
            } else if role == roles.receiver {
                receiver = receiver.or(tree.child(child, roles.declared_type));
            }
            has_body |= role == roles.body || role == roles.clause;
        }
        let mut end = tree.subtree_end[at];
        if flags & NAMESPACE != 0 && !has_body {
            let form = self.rules.attributes.namespace_form;
            let reaches = |at: usize| tree.attr_key[at] == form && self.rules.reaching.contains(&tree.attr_value[at]);
            if !attrs.clone().any(reaches) {
                return;
            }
            end = outer_end;
        }
        let holder = self.scopes.last().filter(|scope| scope.holds && flags & HELD != 0 && name.is_none());
        let holder = holder.map(|scope| scope.part.clone());
        if name.is_none() && holder.is_none() && flags & NAMESPACE == 0 {
            part = format!("<{}>", self.rules.kind_names[usize::from(tree.kind[at])].to_ascii_lowercase()).into_bytes();
        }
        let in_type = self.scopes.iter().rev().find_map(|scope| scope.type_name.clone());
        if flags & CALLABLE != 0
            && in_type.is_none()
            && around.is_empty()
            && let Some(declared) = receiver
        {
            self.add_part(declared, &mut around);
        }
        let is_member = !around.is_empty();
        if is_member && !part.is_empty() {
            around.push(b'.');
        }
        let own_type = around.strip_suffix(b".").unwrap_or(&around).to_vec();
        around.extend(part);
        let part = String::from_utf8_lossy(&around).into_owned();
        let type_name = match flags & (TYPE | CALLABLE) {
            TYPE => Some(part.clone()),
            CALLABLE if in_type.is_none() && is_member => Some(String::from_utf8_lossy(&own_type).into_owned()),
            _ => None,
        };
        if flags & CALLABLE != 0 {
            let type_name = type_name.as_ref().or(in_type.as_ref());
            self.callable(&Entered { row, name, holder, part: &part, type_name, has_body, attrs });
        }
        self.scopes.push(Scope { end, part, type_name, holds: flags & HOLDER != 0 && name.is_some() });
    }

    /// Appends a name to a dotted path, or the text of what is no name.
    fn add_part(&self, row: u32, out: &mut Vec<u8>) {
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

    /// Appends a row to the columns. What only the walk through it can tell is filled in later.
    fn callable(&mut self, entered: &Entered) {
        let (rules, tree) = (self.rules, self.tree);
        let Entered { row, name, holder, part, type_name, has_body, attrs } = entered;
        let (row, at, name) = (*row, *row as usize, *name);
        let limit = if self.depth < DEEP { LONGEST } else { LONGEST_DEEP };
        let outer = self.open.iter().rev().find(|open| open.is_callable).map(|open| open.owner);
        let qualified = self.qualified(part);
        let out = &mut *self.out;
        let outer = outer.map(|outer| out.node[outer as usize]);
        out.node.push(row);
        out.nodes.push(tree.subtree_end[at] - row);
        out.outer.push(outer.unwrap_or(0));
        out.has_outer.push(outer.is_some());
        out.kind.push(Some(rules.kind_names[usize::from(tree.kind[at])].as_bytes()), limit);
        out.name.push(name.map(|name| tree.text(name)).or(holder.as_deref().map(str::as_bytes)), limit);
        out.qualified_name.push(Some(qualified.as_bytes()), 2 * LONGEST);
        out.type_name.push(type_name.map(|name| name.as_bytes()), limit.min(LONGEST_PATH));
        let header = Header { rules, tree, row, limit };
        header.signature(&mut out.signature);
        header.parameters(&mut out.parameters);
        header.return_type(name, &mut out.return_type);
        header.docs(&mut out.docs);
        let value_of =
            |key: u8| attrs.clone().find(|at| tree.attr_key[*at] == key).map(|at| usize::from(tree.attr_value[at]));
        let all = |key: u8| {
            attrs.clone().filter(move |at| tree.attr_key[*at] == key).map(|at| usize::from(tree.attr_value[at]))
        };
        let names = &rules.names_of;
        for value in all(rules.attributes.modifiers) {
            out.modifiers.item(names.modifiers[value].as_bytes(), limit);
        }
        out.modifiers.end_list();
        let levels: Vec<&str> =
            all(rules.attributes.visibility).map(|value| names.visibility[value].as_str()).collect();
        out.visibility.push((!levels.is_empty()).then(|| levels.join(" ")).as_deref().map(str::as_bytes), limit);
        let named = |key: u8, names: &'_ [String]| value_of(key).map(|value| names[value].clone().into_bytes());
        out.callable_kind.push(named(rules.attributes.callable_kind, &names.callable_kind).as_deref(), limit);
        out.accessor_kind.push(named(rules.attributes.accessor_kind, &names.accessor_kind).as_deref(), limit);
        out.is_async.push(value_of(rules.attributes.r#async).is_some());
        out.has_body.push(*has_body);
        let (start, end) = (tree.start[at], tree.end[at]);
        out.start.push(start);
        out.end.push(end);
        out.start_line.push(self.begun.at(tree.source, start));
        out.end_line.push(0);
        out.size.push(end - start);
        out.lines.push(0);
        out.tokens.push(self.leaves);
        out.complexity.push(1);
        out.nesting.push(0);
        out.has_errors.push(tree.flags[at] & (ERROR | MISSING | CONTAINS_ERROR) != 0);
        out.fingerprint.push(0);
        self.depth += 1;
    }

    /// The parts of the open scopes and this one; the outermost are left out where they would be too long.
    fn qualified(&self, part: &str) -> String {
        let mut parts: Vec<&str> = vec![part];
        let mut length = 0;
        for scope in self.scopes.iter().rev() {
            length += scope.part.len() + 1;
            if length > LONGEST_PATH {
                parts.push("…");
                break;
            }
            parts.push(&scope.part);
        }
        parts.retain(|part| !part.is_empty());
        parts.reverse();
        parts.join(".")
    }
}

/// A place in a source that only moves on, and its line.
#[derive(Default)]
struct Lines {
    byte: usize,
    line_ends: u32,
}

impl Lines {
    /// The line of a byte, from 1.
    fn at(&mut self, source: &[u8], byte: u32) -> u32 {
        let byte = byte as usize;
        if let Some(passed) = source.get(self.byte..byte) {
            self.line_ends += passed.iter().filter(|byte| **byte == b'\n').count() as u32;
            self.byte = byte;
        }
        self.line_ends + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_only_move_on() {
        let mut lines = Lines::default();
        let source = b"a\nb\n\nc";
        assert_eq!([0, 1, 2, 2, 5].map(|byte| lines.at(source, byte)), [1, 1, 2, 2, 4]);
    }
}
