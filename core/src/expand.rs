//! Lists the children of a row: dissolves merged nodes, gives every child its role, applies the tree operations.
//!
//! A frame is one native node whose children are being listed: the row's own, and one for each merged node inside.

use std::collections::HashMap;

use crate::groups;
use crate::native::{ERROR_SYMBOL, EXTRA, MISSING};
use crate::normalize::{Item, Normalizer, SYNTHETIC, Tag};
use crate::operations;
use crate::predicates::{Context, Subject};
use crate::program::{Declarator, Entry, Merge, NO_ENTRY, Origin, RoleTable, Shape};

#[derive(Clone, Copy)]
pub struct Frame {
    pub native: u32,
    next: u32,
    end: u32,
    /// Where the frame's children begin in the list.
    pub from: usize,
    pub entry: u16,
    pub clauses: u32,
    table: u16,
    /// The role table that the node itself stands under.
    outer: u16,
    /// Whether children that the table does not know get their role from `outer`.
    inherits: bool,
    /// The role of a dissolved wrapper, for its named children; 0 for none.
    wrapper: u8,
    /// The role that the node itself had, and the line that gave it.
    pub role: u8,
    role_line: u32,
    /// The last anonymous sibling, as an index into `RoleTable::after`.
    last_token: u16,
    /// Whether the anonymous sibling before that one is the same.
    twice: bool,
    /// The child that the row is fused with, or `SYNTHETIC`.
    fused: u32,
    /// Several declarators: each becomes a row.
    grouped: bool,
}

/// What gave a child its role, for `explain`.
#[derive(Clone, Copy)]
enum Giver {
    /// The core itself.
    Core,
    /// A selector of a role table.
    Selector(u16, Origin),
    Line(u32),
}

/// What decides how a frame's children are listed.
#[derive(Clone, Copy)]
struct Rule {
    entry: u16,
    clauses: u32,
    table: u16,
}

impl Frame {
    fn pass_token(&mut self, symbol: u16) {
        self.twice = self.last_token == symbol;
        self.last_token = symbol;
    }
}

/// An entry whose attributes the row takes besides its own: a fused child's, outermost first.
#[derive(Clone, Copy)]
pub struct Fused {
    pub native: u32,
    pub entry: u16,
    pub clauses: u32,
}

impl<'a> Normalizer<'a> {
    pub fn entry(&self, index: u16) -> &'a Entry {
        &self.view.program.entries[usize::from(index)]
    }

    fn table(&self, index: u16) -> &'a RoleTable {
        &self.view.program.role_tables[usize::from(index)]
    }

    fn entry_of(&self, native: u32) -> u16 {
        let symbol = self.view.node(native).symbol;
        self.view.program.symbols.get(usize::from(symbol)).map_or(NO_ENTRY, |info| info.entry)
    }

    /// Fills `list` with the children of the row that `item` describes.
    pub fn expand(&mut self, item: &Item) {
        self.list.clear();
        self.frames.clear();
        self.fused.clear();
        let (entry, clauses, member) = (item.entry, item.clauses, item.member);
        if item.tag == Tag::Dissolve || member {
            // The children follow the declarator's own entry, not the group's.
            let own = self.entry_of(item.native);
            let rule = Rule { entry: own, clauses: 0, table: item.roles };
            self.push_frame(item.native, rule, 0, (item.role, item.role_line), false);
        } else {
            let rule = Rule { entry, clauses, table: item.roles };
            self.push_frame(item.native, rule, item.context, (item.role, item.role_line), false);
        }
        while let Some(frame) = self.frames.last_mut() {
            let child = frame.next;
            if child < frame.end {
                frame.next = self.view.nodes[child as usize].next;
                self.list_child(child);
            } else {
                let frame = self.frames.pop().expect("just seen");
                if frame.entry != NO_ENTRY {
                    self.finish_frame(&frame);
                }
            }
        }
    }

    fn push_frame(&mut self, native: u32, rule: Rule, outer: u16, (role, role_line): (u8, u32), wrapper: bool) {
        let Rule { entry, clauses, table } = rule;
        let node = self.view.node(native);
        let (mut fused, mut grouped, mut inherits) = (SYNTHETIC, false, false);
        if entry != NO_ENTRY {
            let known = self.entry(entry);
            inherits = known.transparent;
            if let Some(step) = &shape_of(known, clauses).fuse {
                fused = self.view.find(native, std::slice::from_ref(step)).unwrap_or(SYNTHETIC);
            }
            grouped = known.group().is_some_and(|group| self.is_group(native, group));
        }
        self.frames.push(Frame {
            native,
            next: native + 1,
            end: node.next,
            from: self.list.len(),
            entry,
            clauses,
            table,
            outer,
            inherits,
            wrapper: if wrapper { role } else { 0 },
            role,
            role_line,
            last_token: self.view.program.symbols.len() as u16,
            twice: false,
            fused,
            grouped,
        });
    }

    /// The item for a native node that is a row whatever its entry says of merging; used for the root.
    pub fn row_item(&self, native: u32, role: u8, context: &Context, table: u16, role_line: u32) -> Item {
        let entry_index = self.entry_of(native);
        if entry_index == NO_ENTRY {
            let kind = self.view.program.wellknown.kinds.unmapped;
            return Item { native, role_line, tag: Tag::Node, ..Item::open(kind, role) };
        }
        let entry = self.entry(entry_index);
        let judgement = self.judge(entry, native, context);
        let kind = self.final_kind(native, entry, judgement.shape, context);
        let tag = if self.is_leaf(native) && !entry.splits_leaves() { Tag::Leaf } else { Tag::Node };
        Item {
            native,
            clauses: judgement.clauses,
            role_line,
            entry: entry_index,
            roles: judgement.roles,
            context: table,
            kind,
            role,
            tag,
            member: false,
            implicit: false,
            adopted: 0,
            attr: None,
        }
    }

    /// The kind of a row: its shape's, its group's, or that of the child that it is fused with.
    fn final_kind(&self, native: u32, entry: &'a Entry, shape: &'a Shape, context: &Context) -> u8 {
        let (mut native, mut entry, mut shape) = (native, entry, shape);
        loop {
            if let Some(group) = entry.group().filter(|group| self.is_group(native, *group)) {
                return group.kind;
            }
            let Some(step) = &shape.fuse else { break };
            let Some(child) = self.view.find(native, std::slice::from_ref(step)) else {
                break;
            };
            let inner = self.entry_of(child);
            if inner == NO_ENTRY {
                break;
            }
            native = child;
            entry = self.entry(inner);
            shape = self.judge(entry, child, context).shape;
        }
        if shape.kind == 0 { self.view.program.wellknown.kinds.unmapped } else { shape.kind }
    }

    /// Whether the node has no children that can be rows.
    fn is_leaf(&self, native: u32) -> bool {
        let is_space = |child: u32| {
            let symbol = usize::from(self.view.node(child).symbol);
            self.view.program.symbols.get(symbol).is_some_and(|info| info.space)
        };
        self.view.node(native).next == native + 1 || crate::native::children(self.view.nodes, native).all(is_space)
    }

    pub fn context(&self, role: u8, declarator: Subject) -> Context {
        let (inside, scope) = self.open.last().map_or((0, 0), |row| (row.inside, row.scope));
        Context { inside, scope, role, declarator }
    }

    fn list_child(&mut self, child: u32) {
        let program = self.view.program;
        let wellknown = &program.wellknown;
        let depth = self.frames.len() - 1;
        let node = self.view.node(child);
        let tag = if self.is_leaf(child) { Tag::Leaf } else { Tag::Node };
        if node.symbol == ERROR_SYMBOL {
            let item = Item::open(wellknown.kinds.error, wellknown.roles.error);
            self.list.push(Item { native: child, tag, ..item });
            return;
        }
        let info = &program.symbols[usize::from(node.symbol)];
        if info.space {
            return;
        }
        if info.entry == NO_ENTRY && !info.named {
            let (role, giver) = self.token_role(&self.frames[depth], child);
            let kind = self.token_kind(role, info.kind);
            let kind = if node.is(MISSING) { wellknown.kinds.missing } else { kind };
            // A comment inside makes a token of several words more than a leaf, and so does a word that is missing.
            let broken_up = tag == Tag::Node
                && crate::native::children(self.view.nodes, child).any(|part| self.view.node(part).is(EXTRA | MISSING));
            let role_line = self.role_line(giver);
            let tag = if broken_up { Tag::Node } else { Tag::Leaf };
            self.list.push(Item { native: child, tag, role_line, ..Item::open(kind, role) });
            self.frames[depth].pass_token(node.symbol);
            return;
        }
        let frame = self.frames[depth];
        let (role, giver) = self.node_role(&frame, child, info.entry);
        let mut role_line = self.role_line(giver);
        if !info.named {
            self.frames[depth].pass_token(node.symbol);
        }
        if info.entry == NO_ENTRY || node.is(MISSING) {
            let kinds = &wellknown.kinds;
            let kind = if node.is(MISSING) { kinds.missing } else { kinds.unmapped };
            let member = frame.grouped && groups::is_member(self.entry(frame.entry), &self.view, child);
            self.list.push(Item { native: child, tag, role_line, member, ..Item::open(kind, role) });
            return;
        }
        let entry = self.entry(info.entry);
        let group = entry.group().is_some_and(|group| self.is_group(child, group));
        let context = self.context(role, if group { Subject::Group } else { Subject::Own });
        let judgement = self.judge(entry, child, &context);
        let rule = Rule { entry: info.entry, clauses: judgement.clauses, table: judgement.roles };
        if child == frame.fused {
            self.fused.push(Fused { native: child, entry: info.entry, clauses: judgement.clauses });
            self.push_frame(child, rule, frame.table, (role, role_line), false);
            return;
        }
        let mut role = role;
        if judgement.role != 0 {
            (role, role_line) = (judgement.role, judgement.role_line);
        }
        let shape = judgement.shape;
        if shape.drop {
            return;
        }
        let tag = if entry.splits_leaves() { Tag::Node } else { tag };
        if frame.grouped && groups::is_member(self.entry(frame.entry), &self.view, child) && judgement.role == 0 {
            // Which of them is which is known when all are listed, see `operations::group`.
            self.list.push(Item {
                native: child,
                clauses: judgement.clauses,
                role_line: self.entry(frame.entry).line,
                entry: info.entry,
                roles: judgement.roles,
                context: frame.table,
                kind: shape.kind,
                role: wellknown.roles.declarator,
                tag: if entry.declarator == Declarator::No && shape.merge == Merge::No { tag } else { Tag::Dissolve },
                member: true,
                implicit: false,
                adopted: 0,
                attr: None,
            });
            return;
        }
        // A transparent node or a wrapper hands on the table that it stands under itself.
        let outer = if frame.wrapper != 0 || frame.inherits { frame.outer } else { frame.table };
        match shape.merge {
            Merge::Wrapper => {
                return self.push_frame(child, rule, outer, (role, role_line), true);
            }
            Merge::Up => {
                return self.push_frame(child, rule, outer, (role, role_line), false);
            }
            Merge::Same if self.open.last().is_some_and(|row| row.kind == shape.kind) => {
                return self.push_frame(child, rule, outer, (role, role_line), false);
            }
            Merge::Same | Merge::No => {}
        }
        let kind = if shape.fuse.is_some() || entry.group().is_some() {
            self.final_kind(child, entry, shape, &context)
        } else if shape.kind == 0 {
            wellknown.kinds.unmapped
        } else {
            shape.kind
        };
        if !info.named && self.is_token_kind(kind) && judgement.role == 0 {
            let (given, giver) = self.token_role(&frame, child);
            let giver = if given == 0 { Giver::Line(entry.line) } else { giver };
            (role, role_line) = (if given == 0 { entry.role } else { given }, self.role_line(giver));
        }
        if let Some(wrap) = shape.wrap {
            // The wrap has the attributes that only it can carry.
            let item = Item { entry: info.entry, clauses: judgement.clauses, role_line, ..Item::open(wrap.kind, role) };
            self.list.push(item);
            (role, role_line) = (wrap.role, entry.line);
        }
        self.list.push(Item {
            native: child,
            clauses: judgement.clauses,
            role_line,
            entry: info.entry,
            roles: judgement.roles,
            context: outer,
            kind,
            role,
            tag,
            member: false,
            implicit: false,
            adopted: 0,
            attr: None,
        });
        if shape.wrap.is_some() {
            self.list.push(Item::close());
        }
    }

    pub fn is_token_kind(&self, kind: u8) -> bool {
        self.view.program.facts.token[usize::from(kind)]
    }

    fn token_kind(&self, role: u8, kind: u8) -> u8 {
        let wellknown = &self.view.program.wellknown;
        if role == wellknown.roles.operator {
            wellknown.kinds.operator_token
        } else if role == wellknown.roles.modifier || role == wellknown.roles.keyword {
            wellknown.kinds.keyword
        } else {
            kind
        }
    }

    /// A token keeps its own role, unless a selector names it or it stands under a field of tokens.
    fn token_role(&self, frame: &Frame, child: u32) -> (u8, Giver) {
        let program = self.view.program;
        let roles = &program.wellknown.roles;
        let node = self.view.node(child);
        let table = self.table(frame.table);
        let by_field = table.fields[usize::from(node.field)];
        if by_field != 0 && (by_field == roles.operator || by_field == roles.keyword || by_field == roles.modifier) {
            return (by_field, Giver::Selector(frame.table, Origin::Field(node.field)));
        }
        let by_symbol = table.symbols[usize::from(node.symbol)];
        if by_symbol != 0 {
            return (by_symbol, Giver::Selector(frame.table, Origin::Symbol(node.symbol)));
        }
        let info = &program.symbols[usize::from(node.symbol)];
        let giver = Giver::Line(if info.entry == NO_ENTRY { info.line } else { self.entry(info.entry).line });
        if info.pair {
            let first = crate::native::children(self.view.nodes, frame.native)
                .find(|sibling| self.view.node(*sibling).symbol == node.symbol);
            return (if first == Some(child) { roles.open } else { roles.close }, giver);
        }
        (info.role, giver)
    }

    fn node_role(&self, frame: &Frame, child: u32, entry: u16) -> (u8, Giver) {
        let (own, own_line) = if entry == NO_ENTRY { (0, 0) } else { (self.entry(entry).role, self.entry(entry).line) };
        let node = self.view.node(child);
        if own != 0 && node.is(EXTRA) {
            return (own, Giver::Line(own_line));
        }
        if let Some(found) = self.selected_role(frame.table, frame, child) {
            return found;
        }
        if own != 0 {
            return (own, Giver::Line(own_line));
        }
        let table = self.table(frame.table);
        if table.any != 0 {
            return (table.any, Giver::Selector(frame.table, Origin::Any));
        }
        if frame.wrapper != 0 {
            return (frame.wrapper, Giver::Line(frame.role_line));
        }
        if frame.inherits {
            if let Some(found) = self.selected_role(frame.outer, frame, child) {
                return found;
            }
            let any = self.table(frame.outer).any;
            if any != 0 {
                return (any, Giver::Selector(frame.outer, Origin::Any));
            }
        }
        (self.view.program.wellknown.roles.unknown, Giver::Core)
    }

    fn selected_role(&self, index: u16, frame: &Frame, child: u32) -> Option<(u8, Giver)> {
        let node = self.view.node(child);
        let table = self.table(index);
        let by_field = table.fields[usize::from(node.field)];
        if node.field != 0 && by_field != 0 && !node.is(EXTRA) {
            return Some((by_field, Giver::Selector(index, Origin::Field(node.field))));
        }
        if let (Some(after), false) = (&table.after, node.is(EXTRA)) {
            let giver = Giver::Selector(index, Origin::After(frame.last_token));
            let twice = table.after_twice.iter().find(|(symbol, _)| frame.twice && *symbol == frame.last_token);
            if let Some((_, role)) = twice {
                return Some((*role, giver));
            }
            let role = after[usize::from(frame.last_token)];
            if role != 0 {
                return Some((role, giver));
            }
        }
        if !table.before.is_empty() && !node.is(EXTRA) && node.next < frame.end {
            let next = self.view.node(node.next).symbol;
            if let Some((symbol, role)) = table.before.iter().find(|(symbol, _)| *symbol == next) {
                return Some((*role, Giver::Selector(index, Origin::Before(*symbol))));
            }
        }
        let by_symbol = table.symbols[usize::from(node.symbol)];
        (by_symbol != 0).then_some((by_symbol, Giver::Selector(index, Origin::Symbol(node.symbol))))
    }

    fn role_line(&self, giver: Giver) -> u32 {
        if self.trace.is_none() {
            return 0;
        }
        match giver {
            Giver::Core => 0,
            Giver::Line(line) => line,
            Giver::Selector(table, origin) => {
                self.table(table).lines.iter().find(|(known, _)| *known == origin).map_or(0, |(_, line)| *line)
            }
        }
    }

    fn finish_frame(&mut self, frame: &Frame) {
        let entry = self.entry(frame.entry);
        let before = self.trace.is_some().then(|| self.list[frame.from..].to_vec());
        if frame.grouped {
            self.group(frame);
        }
        for operation in &entry.operations {
            let dissolved = !self.frames.is_empty();
            operations::apply(self, operation, frame, dissolved);
        }
        if let Some(before) = before {
            self.note_new_roles(&before, frame.from, entry.line);
        }
    }

    /// What got its role from an operation says so to `explain`.
    fn note_new_roles(&mut self, before: &[Item], from: usize, line: u32) {
        let former: HashMap<u32, u8> = before.iter().map(|item| (item.native, item.role)).collect();
        for item in self.list[from..].iter_mut().filter(|item| item.native != SYNTHETIC) {
            if former.get(&item.native).is_some_and(|role| *role != item.role) {
                item.role_line = line;
            }
        }
    }
}

/// The shape that the clauses in the mask decide.
fn shape_of(entry: &Entry, clauses: u32) -> &Shape {
    let decided = entry.clauses.iter().enumerate().filter(|(index, _)| clauses & (1 << index) != 0);
    decided.filter_map(|(_, clause)| clause.shape.as_ref()).next().unwrap_or(&entry.shape)
}
