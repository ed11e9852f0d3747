//! The callables of a tree, a row each: what they are called, what is written of them, how large and how branched they are.
//!
//! One walk over the rows. Column by column the result is what the table `functions` of schema/dataset.toml declares.

use std::ops::Range;

use crate::callable_fingerprint::Shape;
use crate::callable_rules::*;
use crate::columns::{CONTAINS_ERROR, ERROR, MISSING};
use crate::decisions::is_decision;
use crate::dotted::{Dotted, LONGEST_PATH};
use crate::header::Header;
use crate::lines::Lines;
use crate::scopes::{Scope, Scopes};
use crate::texts::{Flags, Lists, Texts};
use crate::tree::Tree;

const NONE: u32 = u32::MAX;

/// Callables inside of each other, and what a text of theirs may have: so a file's texts are never many times the file.
const DEEP: usize = 32;
const LONGEST: usize = 2000;
const LONGEST_DEEP: usize = 40;

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
    shape: Shape,
    wrapper: bool,
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
            scopes: Scopes::default(),
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
    scopes: Scopes,
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
            self.scopes.leave(row);
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
                if is_decision(rules, tree, row, attrs.clone()) {
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
            let shape = if self.depth > 0 { Shape::begin(rules, tree, kind, attrs) } else { Shape::none() };
            if is_leaf && !is_callable {
                if let Some(parent) = self.open.last_mut().filter(|_| !hidden) {
                    parent.shape.add(role, shape.end(false));
                }
                continue;
            }
            let preprocessor = flags & PREPROCESSOR != 0;
            let wrapper = flags & WRAPPER != 0;
            self.open.push(Open {
                end,
                owner,
                is_callable,
                nesting,
                preprocessor,
                role,
                seen: !hidden,
                shape,
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
        let hash = open.shape.end(open.wrapper);
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
            parent.shape.add(open.role, hash);
        }
    }

    fn names(&self) -> Dotted<'_> {
        Dotted { rules: self.rules, tree: self.tree }
    }

    fn call(&mut self, row: u32, owner: u32, flags: u32, is_array: bool) {
        let roles = &self.rules.roles;
        let mut name = Vec::new();
        let called = self.tree.child(row, if flags & CALL != 0 { roles.callee } else { roles.r#type });
        if let Some(place) = called.filter(|_| !is_array).and_then(|called| self.names().path(called, &mut name)) {
            self.calls.push(Called { owner, place, name });
        }
    }

    /// Notes a scope, and a callable's row.
    fn enter(&mut self, row: u32, flags: u32, outer_end: u32, attrs: Range<usize>) {
        let (roles, tree, at) = (&self.rules.roles, self.tree, row as usize);
        let (mut has_body, mut name, mut receiver) = (false, None, None);
        let (mut around, mut part) = (Vec::new(), Vec::new());
        for child in tree.children(row) {
            let role = tree.role[child as usize];
            if role == roles.qualifier {
                self.names().add_part(child, &mut around);
            } else if role == roles.name && (name.is_none() || flags & NAMESPACE != 0) {
                self.names().add_part(child, &mut part);
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
        let holder = (flags & HELD != 0 && name.is_none()).then(|| self.scopes.holder()).flatten();
        if name.is_none() && holder.is_none() && flags & NAMESPACE == 0 {
            part = format!("<{}>", self.rules.kind_names[usize::from(tree.kind[at])].to_ascii_lowercase()).into_bytes();
        }
        let in_type = self.scopes.type_name();
        if flags & CALLABLE != 0
            && in_type.is_none()
            && around.is_empty()
            && let Some(declared) = receiver
        {
            self.names().add_part(declared, &mut around);
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
        self.scopes.enter(Scope { end, part, type_name, holds: flags & HOLDER != 0 && name.is_some() });
    }

    /// Appends a row to the columns. What only the walk through it can tell is filled in later.
    fn callable(&mut self, entered: &Entered) {
        let (rules, tree) = (self.rules, self.tree);
        let Entered { row, name, holder, part, type_name, has_body, attrs } = entered;
        let (row, at, name) = (*row, *row as usize, *name);
        let limit = if self.depth < DEEP { LONGEST } else { LONGEST_DEEP };
        let outer = self.open.iter().rev().find(|open| open.is_callable).map(|open| open.owner);
        let qualified = self.scopes.qualified(part);
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
}
