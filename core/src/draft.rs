//! The tree that is lowered: nodes that know their neighbours, so that a rewrite can move them. One pass over the stored rows makes it.

use crate::literals::{number, unescape};
use crate::mixing::{finish, of_text, step};
use crate::tree::Tree;
use crate::view_rules::*;

pub const NONE: u32 = u32::MAX;

/// A node of the draft. Its attributes and origins are ranges of the draft's pools.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    pub kind: u8,
    pub role: u8,
    pub text_class: u8,
    pub rewrite: u8,
    /// Whether it was the value of an expression statement.
    pub is_statement: bool,
    pub first: u32,
    pub last: u32,
    pub next: u32,
    pub attrs: (u32, u32),
    pub origins: (u32, u32),
    /// The stored row that it stands for.
    pub origin: u32,
    pub text: u64,
    /// What a token says of an operator that has no name of its own in the schema.
    pub mark: u64,
}

#[derive(Default)]
pub struct Draft {
    pub nodes: Vec<Made>,
    /// (attribute, value), of the attributes that rules keep.
    pub attrs: Vec<(u8, u16)>,
    /// Stored rows.
    pub origins: Vec<u32>,
    pub root: Option<u32>,
}

impl Draft {
    /// The stored subtree of `top`, without what has no row in a view.
    pub fn of(rules: &Rules, tree: Tree, top: u32) -> Draft {
        let rows = (tree.subtree_end[top as usize] - top) as usize;
        let mut draft = Draft::default();
        draft.nodes.reserve(rows / 2);
        draft.origins.reserve(rows / 2);
        let attr = tree.attr_node.partition_point(|node| *node < top);
        Reading {
            rules,
            tree,
            draft,
            open: Vec::new(),
            attr,
            waiting: 0,
            role: None,
            is_statement: false,
            text: Vec::new(),
        }
        .read(top)
    }

    pub fn attr(&self, node: u32, key: u8) -> Option<u16> {
        let (first, last) = self.nodes[node as usize].attrs;
        self.attrs[first as usize..last as usize].iter().find(|(own, _)| *own == key).map(|(_, value)| *value)
    }

    /// Hash of kind and structural attributes.
    pub fn label(&self, rules: &Rules, node: &Made) -> u64 {
        let attrs = &self.attrs[node.attrs.0 as usize..node.attrs.1 as usize];
        label_of(node.kind, node.mark, attrs.iter().filter(|(key, _)| rules.structure[usize::from(*key)]))
    }

    pub fn children(&self, node: u32) -> impl Iterator<Item = u32> + '_ {
        let mut next = self.nodes[node as usize].first;
        std::iter::from_fn(move || {
            let child = (next != NONE).then_some(next)?;
            next = self.nodes[child as usize].next;
            Some(child)
        })
    }

    /// All nodes that are left, parents before their children.
    pub fn preorder(&self) -> Vec<u32> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut open: Vec<u32> = self.root.into_iter().collect();
        while let Some(node) = open.pop() {
            order.push(node);
            let begin = open.len();
            open.extend(self.children(node));
            open[begin..].reverse();
        }
        order
    }

    /// Nodes of a subtree, counted up to `limit`.
    pub fn size(&self, node: u32, limit: usize) -> usize {
        let (mut open, mut count) = (vec![node], 0);
        while let Some(node) = open.pop() {
            count += 1;
            if count >= limit {
                break;
            }
            open.extend(self.children(node).take(limit));
        }
        count
    }

    /// Whether two subtrees say the same, if they have fewer than `limit` nodes.
    pub fn same(&self, rules: &Rules, one: u32, other: u32, limit: usize) -> bool {
        let (mut open, mut count) = (vec![(one, other)], 0);
        while let Some((one, other)) = open.pop() {
            count += 1;
            let (a, b) = (&self.nodes[one as usize], &self.nodes[other as usize]);
            if count >= limit || a.text != b.text || a.kind != b.kind || self.label(rules, a) != self.label(rules, b) {
                return false;
            }
            let (mut left, mut right) = (a.first, b.first);
            while left != NONE && right != NONE && open.len() < limit {
                open.push((left, right));
                left = self.nodes[left as usize].next;
                right = self.nodes[right as usize].next;
            }
            if left != NONE || right != NONE {
                return false;
            }
        }
        true
    }

    /// A copy of a small subtree.
    pub fn copy(&mut self, node: u32) -> u32 {
        let top = self.nodes.len() as u32;
        self.nodes.push(Made { next: NONE, ..self.nodes[node as usize] });
        let mut open = vec![top];
        while let Some(parent) = open.pop() {
            let mut before = NONE;
            let mut child = self.nodes[parent as usize].first;
            while child != NONE {
                let copied = self.nodes.len() as u32;
                self.nodes.push(self.nodes[child as usize]);
                if before == NONE {
                    self.nodes[parent as usize].first = copied;
                } else {
                    self.nodes[before as usize].next = copied;
                }
                before = copied;
                open.push(copied);
                child = self.nodes[child as usize].next;
            }
        }
        top
    }

    /// Appends the origins of a node to the pool.
    pub fn copy_origins(&mut self, node: u32) {
        let (first, last) = self.nodes[node as usize].origins;
        self.origins.extend_from_within(first as usize..last as usize);
    }

    /// Gives the nodes of a subtree the origins of one that says the same, too.
    pub fn merge_origins(&mut self, node: u32, twin: u32) {
        let mut open = vec![(node, twin)];
        while let Some((node, twin)) = open.pop() {
            let begin = self.origins.len() as u32;
            self.copy_origins(twin);
            self.copy_origins(node);
            self.nodes[node as usize].origins = (begin, self.origins.len() as u32);
            open.extend(self.children(node).zip(self.children(twin)));
        }
    }

    fn append(&mut self, parent: u32, node: u32) {
        let before = std::mem::replace(&mut self.nodes[parent as usize].last, node);
        if before == NONE {
            self.nodes[parent as usize].first = node;
        } else {
            self.nodes[before as usize].next = node;
        }
    }
}

/// The label of what has this kind, mark of its operator and structural attributes.
pub fn label_of<'a>(kind: u8, mark: u64, attrs: impl IntoIterator<Item = &'a (u8, u16)>) -> u64 {
    let hashes = attrs.into_iter().map(|(key, value)| finish(u64::from(*key) << 16 | u64::from(*value)));
    finish(step(step(0, u64::from(kind)), hashes.fold(mark, u64::wrapping_add)))
}

struct Reading<'a> {
    rules: &'a Rules,
    tree: Tree<'a>,
    draft: Draft,
    /// (end of the stored subtree, node).
    open: Vec<(u32, u32)>,
    /// The first attribute that belongs to no row before.
    attr: usize,
    /// Rows at the end of the origins which the next node stands for, too, and the role of the first of them.
    waiting: u32,
    role: Option<u8>,
    is_statement: bool,
    text: Vec<u8>,
}

impl Reading<'_> {
    fn read(mut self, top: u32) -> Draft {
        let (rules, tree) = (self.rules, self.tree);
        let stop = tree.subtree_end[top as usize];
        let mut row = top;
        while row < stop {
            while self.open.last().is_some_and(|(end, _)| *end <= row) {
                self.close();
            }
            let at = row as usize;
            let (kind, end) = (tree.kind[at], tree.subtree_end[at]);
            let flags = rules.flags[usize::from(kind)];
            if self.is_dropped(row) {
                if tree.role[at] == rules.operator_role {
                    self.operator(row);
                }
                row = end;
                continue;
            }
            if flags & WRAPPER != 0 && self.has_one_child(row) {
                self.draft.origins.push(row);
                self.waiting += 1;
                self.is_statement |= flags & STATEMENT != 0;
                self.role = self.role.or(Some(tree.role[at]));
                row += 1;
                continue;
            }
            row = self.node(row);
        }
        while !self.open.is_empty() {
            self.close();
        }
        self.draft
    }

    fn is_dropped(&self, row: u32) -> bool {
        let (rules, tree) = (self.rules, self.tree);
        let flags = rules.flags[usize::from(tree.kind[row as usize])];
        if flags & (DROPPED | REMOTE | WRAPPER) == 0 {
            // Of the others only literals document, and they have a text of their own.
            return rules.text_class[usize::from(tree.kind[row as usize])] == SAYS_STRING
                && tree.attribute(row, rules.attributes.doc).is_some();
        }
        let is_part = |child: u32| rules.is(tree.kind[child as usize], PART | DROPPED);
        flags & DROPPED != 0
            || (flags & REMOTE != 0 && tree.children(row).all(is_part))
            || (flags & WRAPPER != 0 && self.documents(row))
    }

    /// Whether a wrapper holds nothing but documentation.
    fn documents(&self, row: u32) -> bool {
        let tree = self.tree;
        let child = row + 1;
        tree.subtree_end[row as usize] > child
            && self.rules.text_class[usize::from(tree.kind[child as usize])] == SAYS_STRING
            && tree.attribute(child, self.rules.attributes.doc).is_some()
    }

    fn has_one_child(&self, row: u32) -> bool {
        let kept = self.tree.children(row).filter(|child| !self.rules.is(self.tree.kind[*child as usize], DROPPED));
        kept.take(2).count() == 1
    }

    /// A token of an operator: it says which one where the schema has no name for it.
    fn operator(&mut self, row: u32) {
        let Some((_, parent)) = self.open.last().copied() else { return };
        let names = &self.rules.attributes;
        let value = self.draft.attr(parent, names.operator).or_else(|| self.draft.attr(parent, names.assign_op));
        if value.is_some_and(|value| self.rules.custom.contains(&value)) {
            self.draft.nodes[parent as usize].mark = of_text(self.tree.text(row));
        }
    }

    /// Appends the node of a row, and says which row comes next.
    fn node(&mut self, row: u32) -> u32 {
        let (rules, tree, at) = (self.rules, self.tree, row as usize);
        let (mut kind, mut next) = (tree.kind[at], row + 1);
        let is_part = rules.is(kind, PART);
        let first_attr = self.draft.attrs.len() as u32;
        let (mut base, mut is_imaginary, mut truth) = (10, false, 0);
        self.attr += tree.attr_node[self.attr..].iter().take_while(|node| **node < row).count();
        while self.attr < tree.attr_node.len() && tree.attr_node[self.attr] == row {
            let (key, value) = (tree.attr_key[self.attr], tree.attr_value[self.attr]);
            if rules.kept[usize::from(key)] {
                self.draft.attrs.push((key, value));
            }
            match key {
                key if key == rules.attributes.base => base = u32::from(value),
                key if key == rules.attributes.number_kind => is_imaginary = value == rules.imaginary,
                key if key == rules.attributes.truth => truth = u64::from(value) + 1,
                _ => {}
            }
            self.attr += 1;
        }
        let parent = self.open.last().map_or(NONE, |(_, parent)| *parent);
        let mut class = rules.text_class[usize::from(kind)];
        let first_origin = self.draft.origins.len() as u32 - std::mem::take(&mut self.waiting);
        self.draft.origins.push(row);
        let mut text = 0;
        match class {
            SAYS_STRING => {
                self.text.clear();
                if is_part {
                    kind = rules.part_is;
                    next = self.run(row);
                } else {
                    self.string(row);
                    next = tree.subtree_end[at];
                }
                text = of_text(&self.text);
            }
            SAYS_NUMBER => {
                let base = if (2..=36).contains(&base) { base } else { 10 };
                text = number(tree.text(row), base, is_imaginary);
                next = tree.subtree_end[at];
            }
            SAYS_CONSTANT => {
                text = finish(step(7, truth)).max(1);
                next = tree.subtree_end[at];
            }
            SAYS_NAME if parent != NONE && rules.is(self.draft.nodes[parent as usize].kind, AROUND_TYPE) => {
                class = SAYS_TYPE;
            }
            _ => {}
        }
        let node = self.draft.nodes.len() as u32;
        let made = Made {
            kind,
            role: self.role.take().unwrap_or(tree.role[at]),
            text_class: class,
            rewrite: 0,
            is_statement: std::mem::take(&mut self.is_statement),
            first: NONE,
            last: NONE,
            next: NONE,
            attrs: (first_attr, self.draft.attrs.len() as u32),
            origins: (first_origin, self.draft.origins.len() as u32),
            origin: row,
            text,
            mark: 0,
        };
        self.draft.nodes.push(made);
        if parent == NONE {
            self.draft.root = self.draft.root.or(Some(node));
        } else {
            self.draft.append(parent, node);
        }
        let end = tree.subtree_end[at];
        self.open.push((if text != 0 { next } else { end }, node));
        if text != 0 || end == row + 1 {
            self.close();
        }
        next
    }

    /// The text of parts that stand side by side, from `row` on; says where they end.
    fn run(&mut self, row: u32) -> u32 {
        let (rules, tree) = (self.rules, self.tree);
        let stop = self.open.last().map_or(tree.subtree_end[row as usize], |(end, _)| *end);
        let mut next = row;
        while next < stop && rules.is(tree.kind[next as usize], PART) {
            if next > row {
                self.draft.origins.push(next);
            }
            unescape(tree.text(next), &mut self.text);
            next = tree.subtree_end[next as usize];
        }
        next
    }

    /// The text of a string that is one leaf here: its parts, those of the row that it is linked to, or what stands in its quotes.
    fn string(&mut self, row: u32) {
        let (rules, tree) = (self.rules, self.tree);
        let is_remote = |linked: &u32| rules.is(tree.kind[*linked as usize], REMOTE);
        let holder = tree.links(row).find(is_remote).unwrap_or(row);
        let range = holder + 1..tree.subtree_end[holder as usize];
        if range.is_empty() {
            let quotes: &[u8] = b"\"'`:?";
            let text = tree.text(row);
            let first = text.iter().position(|byte| !quotes.contains(byte)).unwrap_or(text.len());
            let last = text.iter().rposition(|byte| !quotes.contains(byte)).map_or(first, |last| last + 1);
            return unescape(&text[first..last], &mut self.text);
        }
        let mut inner = range.start;
        while inner < range.end {
            if rules.is(tree.kind[inner as usize], PART) {
                unescape(tree.text(inner), &mut self.text);
                inner = tree.subtree_end[inner as usize];
            } else {
                inner += 1;
            }
        }
    }

    fn close(&mut self) {
        let Some((_, node)) = self.open.pop() else { return };
        let draft = &mut self.draft;
        let made = &mut draft.nodes[node as usize];
        if made.text == 0 {
            if made.first == NONE && made.text_class != SAYS_NOTHING {
                let text = self.tree.text(made.origin);
                let sigils = text.iter().take_while(|byte| matches!(byte, b'@' | b'#' | b'$')).count();
                made.text = of_text(if sigils < text.len() { &text[sigils..] } else { text });
            } else {
                made.text_class = SAYS_NOTHING;
            }
        }
    }
}
