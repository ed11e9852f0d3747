//! Applies a compiled mapping to a flat native tree and fills the columns.
//!
//! One explicit stack of items replaces recursion. Taking an item off either writes a row and puts the row's children on, or
//! closes a row. Children are listed first (`expand.rs`): merged nodes dissolve there and tree operations add brackets. Items
//! never change places, so the leaves come out in source order.

use std::collections::VecDeque;

use crate::attributes;
use crate::columns::{self, Columns, Row};
use crate::comments::Comment;
use crate::expand::{Frame, Fused};
use crate::native::{ERROR_SYMBOL, NativeNode};
use crate::predicates::{Context, Subject, View};
use crate::program::{Clause, Entry, GapText, NO_ENTRY, Operation, Program, Shape};

/// No native node.
pub const SYNTHETIC: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A row without children.
    Leaf,
    /// A row whose children follow from its native node.
    Node,
    /// No row: the children take its place.
    Dissolve,
    /// As `Node`, but the row stays open until a `Close` further down the stack.
    OpenNode,
    /// A row without a native node, open until its `Close`.
    Open,
    Close,
}

/// Something still to be written.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    pub native: u32,
    /// Bit i: clause i of the entry holds.
    pub clauses: u32,
    /// Line of the selector that gave the role, when tracing.
    pub role_line: u32,
    pub entry: u16,
    /// Role table for the children.
    pub roles: u16,
    /// Role table that the node itself stands under, for transparent nodes.
    pub context: u16,
    pub kind: u8,
    pub role: u8,
    pub tag: Tag,
    /// One of several declarators: the attributes of the group are its own, too.
    pub member: bool,
    /// A list without brackets in the source.
    pub implicit: bool,
    /// So many items right behind this one are its own first children.
    pub adopted: u16,
    /// An attribute of a synthetic row.
    pub attr: Option<(u8, u16)>,
}

impl Item {
    pub fn open(kind: u8, role: u8) -> Item {
        Item {
            native: SYNTHETIC,
            clauses: 0,
            role_line: 0,
            entry: NO_ENTRY,
            roles: 0,
            context: 0,
            kind,
            role,
            tag: Tag::Open,
            member: false,
            implicit: false,
            adopted: 0,
            attr: None,
        }
    }

    pub fn close() -> Item {
        Item { tag: Tag::Close, ..Item::open(0, 0) }
    }
}

/// A row whose subtree is being written.
pub struct OpenRow<'a> {
    pub row: u32,
    pub native_end: u32,
    errors: u32,
    /// First of the row's attributes.
    pub attrs: u32,
    pub kind: u8,
    /// What `inside` finds from here, the row itself included.
    pub inside: u8,
    /// What `scope` finds from here, the row itself included.
    pub scope: u8,
    /// What uncovered bytes become, and the opening quote that was among them.
    pub gap: Option<&'a GapText>,
    pub quote: Option<&'a str>,
    /// Inside a region of the preprocessor, the row itself included.
    preprocessor: bool,
}

/// Lines of the mapping file, one a row: which entry gave the kind and which selector the role. 0 for none.
#[derive(Debug, Default)]
pub struct Trace {
    pub entry_line: Vec<u32>,
    pub role_line: Vec<u32>,
}

pub struct Normalizer<'a> {
    pub view: View<'a>,
    pub out: Columns,
    pub trace: Option<Trace>,
    stack: Vec<Item>,
    pub open: Vec<OpenRow<'a>>,
    /// Children of the row at hand, see `expand.rs`.
    pub list: Vec<Item>,
    pub frames: Vec<Frame>,
    pub fused: Vec<Fused>,
    /// Everything before is covered, or is white space.
    pub position: u32,
    /// End of the last leaf.
    pub leaf_end: u32,
    errors: u32,
    pub comments: Vec<Comment>,
    /// The native string that documents a declaration, and the declaration's row.
    pub docstring: Option<(u32, u32)>,
    /// Beginnings of heredocs whose bodies have not come yet.
    heredocs: VecDeque<u32>,
}

/// The columns of `nodes` in the memory of `out`, whatever that held.
pub fn normalize<'a>(
    program: &'a Program,
    nodes: &'a [NativeNode],
    source: &'a [u8],
    mut out: Columns,
    trace: bool,
) -> Normalizer<'a> {
    out.reset(nodes.len() + nodes.len() / 16 + 8);
    let mut normalizer = Normalizer {
        view: View { program, nodes, source },
        out,
        trace: trace.then(Trace::default),
        stack: Vec::with_capacity(256),
        open: Vec::with_capacity(64),
        list: Vec::with_capacity(64),
        frames: Vec::with_capacity(8),
        fused: Vec::new(),
        position: 0,
        leaf_end: 0,
        errors: 0,
        comments: Vec::new(),
        docstring: None,
        heredocs: VecDeque::new(),
    };
    normalizer.run();
    normalizer
}

impl<'a> Normalizer<'a> {
    fn run(&mut self) {
        let program = self.view.program;
        let kinds = &program.wellknown.kinds;
        let root = self.view.node(0);
        if root.symbol == ERROR_SYMBOL {
            self.stack.push(Item::close());
            self.stack.push(self.error_item(0));
            self.open_row(Item::open(kinds.module, 0), 0, 0, columns::SYNTHETIC | columns::NAMED);
        } else {
            let context = Context { inside: 0, scope: 0, role: 0, declarator: Subject::Own };
            let item = self.row_item(0, 0, &context, 0, 0);
            self.write_node(Item { tag: Tag::Node, ..item });
        }
        while let Some(item) = self.stack.pop() {
            match item.tag {
                Tag::Leaf => self.write_leaf(&item),
                Tag::Node | Tag::OpenNode => self.write_node(item),
                Tag::Open => {
                    let start = self.next_start();
                    let implicit = u8::from(item.implicit) * columns::IMPLICIT;
                    self.fill_gap(start);
                    let row = self.open_row(item, start, start, columns::SYNTHETIC | columns::NAMED | implicit);
                    attributes::write_synthetic(self, &item, row);
                }
                Tag::Dissolve => {
                    self.expand(&item);
                    self.stack.extend(self.list.drain(..).rev());
                }
                Tag::Close => self.close_row(),
            }
        }
        self.attach_comments();
    }

    /// Start of the next item with a native node; synthetic rows begin where their first child does.
    fn next_start(&self) -> u32 {
        let next = self.stack.iter().rev().find(|item| item.native != SYNTHETIC);
        next.map_or(self.position, |item| self.view.node(item.native).start)
    }

    fn error_item(&self, native: u32) -> Item {
        let wellknown = &self.view.program.wellknown;
        let node = self.view.node(native);
        let tag = if node.next == native + 1 { Tag::Leaf } else { Tag::Node };
        Item { native, tag, ..Item::open(wellknown.kinds.error, wellknown.roles.error) }
    }

    fn write_leaf(&mut self, item: &Item) {
        let node = self.view.node(item.native);
        self.fill_gap(node.start);
        let wellknown = &self.view.program.wellknown;
        let mut flags = u8::from(!self.is_token_kind(item.kind)) * columns::NAMED;
        if node.is(crate::native::EXTRA) {
            flags |= columns::EXTRA;
        }
        if item.kind == wellknown.kinds.missing {
            flags |= columns::MISSING | columns::CONTAINS_ERROR;
            self.errors += 1;
        } else if item.kind == wellknown.kinds.error {
            flags |= columns::ERROR | columns::CONTAINS_ERROR;
            self.errors += 1;
        }
        let row = self.push_row(item, node.start, node.end, flags);
        if flags & columns::ERROR != 0 {
            self.note_error(row);
        }
        if item.entry != NO_ENTRY {
            self.fused.clear();
            self.list.clear();
            attributes::write(self, item, row);
            self.note_docstring(item, row);
            self.note_heredoc(item, row);
            if item.kind == wellknown.kinds.comment {
                let parent = self.open.last().map_or(0, |parent| parent.row);
                self.note_comment(row, parent, node.start, node.end);
            }
        }
        self.position = self.position.max(node.end);
        self.leaf_end = self.position;
    }

    fn write_node(&mut self, item: Item) {
        let node = self.view.node(item.native);
        let adopted = self.stack.split_off(self.stack.len() - usize::from(item.adopted));
        let start = adopted.last().map_or(node.start, |first| self.view.node(first.native).start);
        self.fill_gap(if item.native == 0 { 0 } else { start });
        let kinds = &self.view.program.wellknown.kinds;
        let mut flags = u8::from(!self.is_token_kind(item.kind)) * columns::NAMED;
        if node.is(crate::native::EXTRA) {
            flags |= columns::EXTRA;
        }
        if item.kind == kinds.error {
            flags |= columns::ERROR | columns::CONTAINS_ERROR;
            self.errors += 1;
        }
        let (start, end) = if item.native == 0 { (0, self.view.source.len() as u32) } else { (start, node.end) };
        let row = self.open_row(item, start, end, flags);
        if flags & columns::ERROR != 0 {
            self.note_error(row);
        }
        self.expand(&item);
        self.list.splice(0..0, adopted.into_iter().rev());
        if item.entry != NO_ENTRY {
            attributes::write(self, &item, row);
            self.note_docstring(&item, row);
            self.note_heredoc(&item, row);
            if item.kind == kinds.comment {
                let parent = self.open.iter().rev().nth(1).map_or(0, |parent| parent.row);
                self.note_comment(row, parent, start, end);
            }
        }
        if item.tag == Tag::Node {
            self.stack.push(Item::close());
        }
        self.stack.extend(self.list.drain(..).rev());
    }

    pub fn push_row(&mut self, item: &Item, start: u32, end: u32, flags: u8) -> u32 {
        let program = self.view.program;
        let (native, native_field) = if item.native == SYNTHETIC {
            (0, 0)
        } else {
            let node = self.view.node(item.native);
            let native = program.symbols.get(usize::from(node.symbol)).map_or(ERROR_LEGEND, |info| info.legend);
            (native, program.field_legend[usize::from(node.field)])
        };
        if let Some(trace) = &mut self.trace {
            trace.entry_line.push(if item.native == SYNTHETIC { 0 } else { entry_line(&self.view, item) });
            trace.role_line.push(item.role_line);
        }
        self.out.push(Row { kind: item.kind, role: item.role, native, native_field, start, end, flags })
    }

    fn open_row(&mut self, item: Item, start: u32, end: u32, flags: u8) -> u32 {
        let program = self.view.program;
        let errors = self.errors - u32::from(flags & columns::ERROR != 0);
        let row = self.push_row(&item, start, end, flags);
        let kind = usize::from(item.kind);
        let (inside, scope) = self.open.last().map_or((0, 0), |parent| (parent.inside, parent.scope));
        let gap = if item.entry == NO_ENTRY || item.native == SYNTHETIC {
            None
        } else {
            program.entries[usize::from(item.entry)].gap_text()
        };
        self.open.push(OpenRow {
            row,
            native_end: end,
            errors,
            attrs: self.out.attr_node.len() as u32,
            kind: item.kind,
            inside: if program.facts.transparent[kind] { inside } else { item.kind },
            scope: if program.facts.scope[kind] { item.kind } else { scope },
            gap,
            quote: None,
            preprocessor: program.facts.preprocessor[kind]
                || self.open.last().is_some_and(|parent| parent.preprocessor),
        });
        row
    }

    fn close_row(&mut self) {
        let end = self.open.last().expect("every Close has its row").native_end;
        self.fill_gap(end);
        let closed = self.open.pop().expect("every Close has its row");
        let row = closed.row as usize;
        let last = self.out.len() - 1;
        // Some grammars end a node where the next token begins; the white space in between is nobody's.
        self.out.end[row] = match row {
            0 => self.view.source.len() as u32,
            _ if last > row => self.out.end[last],
            _ => end.max(self.position),
        };
        self.position = self.position.max(end);
        self.out.subtree_end[row] = self.out.len() as u32;
        if self.errors > closed.errors {
            self.out.flags[row] |= columns::CONTAINS_ERROR;
        }
    }

    /// Says of broken code whether it stands in a region that the preprocessor may drop.
    fn note_error(&mut self, row: u32) {
        if self.open.last().is_some_and(|open| open.preprocessor) {
            self.out.push_attr(row, self.view.program.wellknown.attrs.in_preprocessor, 1);
        }
    }

    fn note_docstring(&mut self, item: &Item, row: u32) {
        let Some((_, declaration)) = self.docstring.filter(|(string, _)| *string == item.native) else { return };
        self.docstring = None;
        let kinds = &self.view.program.wellknown.kinds;
        if item.kind == kinds.string || item.kind == kinds.string_concat {
            self.out.push_attr(row, self.view.program.wellknown.attrs.doc, 1);
            self.link(row, declaration);
        }
    }

    /// Joins the beginning of a heredoc with its body, which stands later: first in, first out.
    fn note_heredoc(&mut self, item: &Item, row: u32) {
        for operation in &self.view.program.entries[usize::from(item.entry)].operations {
            match operation {
                Operation::HeredocBeginning => self.heredocs.push_back(row),
                Operation::HeredocBody => {
                    let kinds = &self.view.program.wellknown.kinds;
                    let Some(beginning) = self.heredocs.pop_front() else {
                        continue;
                    };
                    if self.list.iter().any(|part| part.kind == kinds.interpolation) {
                        self.out.kind[beginning as usize] = kinds.interpolated_string;
                    }
                    self.link(beginning, row);
                }
                _ => {}
            }
        }
    }

    pub fn link(&mut self, a: u32, b: u32) {
        self.out.link_from.extend([a, b]);
        self.out.link_to.extend([b, a]);
    }

    /// Judges the clauses of `entry` for `native`. Clauses that could change nothing any more are not judged.
    pub fn judge(&self, entry: &'a Entry, native: u32, context: &Context) -> Judgement<'a> {
        let mut judgement = Judgement { clauses: 0, shape: &entry.shape, roles: entry.roles, role: 0, role_line: 0 };
        let (mut shape, mut roles) = (false, false);
        for (index, clause) in entry.clauses.iter().enumerate() {
            let wanted = !clause.attrs.is_empty()
                || (clause.shape.is_some() && !shape)
                || (clause.roles.is_some() && !roles)
                || (clause.role != 0 && judgement.role == 0);
            if !wanted || !clause.predicates.iter().all(|predicate| self.view.holds(predicate, native, context)) {
                continue;
            }
            judgement.clauses |= 1 << index;
            if let (Some(new), false) = (&clause.shape, shape) {
                judgement.shape = new;
                shape = true;
            }
            if let (Some(new), false) = (clause.roles, roles) {
                judgement.roles = new;
                roles = true;
            }
            if judgement.role == 0 {
                (judgement.role, judgement.role_line) = (clause.role, clause.line);
            }
        }
        judgement
    }
}

/// Legend index of what tree-sitter could not parse.
const ERROR_LEGEND: u16 = 0;

pub struct Judgement<'a> {
    pub clauses: u32,
    pub shape: &'a Shape,
    pub roles: u16,
    /// 0 for none, and the line of the clause that gave it.
    pub role: u8,
    pub role_line: u32,
}

fn entry_line(view: &View, item: &Item) -> u32 {
    let program = view.program;
    if item.entry == NO_ENTRY {
        let symbol = usize::from(view.node(item.native).symbol);
        return program.symbols.get(symbol).map_or(0, |info| info.line);
    }
    let entry = &program.entries[usize::from(item.entry)];
    let holds = |(index, clause): &(usize, &Clause)| item.clauses & (1 << index) != 0 && clause.shape.is_some();
    entry.clauses.iter().enumerate().find(holds).map_or(entry.line, |(_, clause)| clause.line)
}
