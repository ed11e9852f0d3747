//! Tree operations on a finished list of children. Each adds brackets around runs of items; none moves an item.

use std::ops::Range;

use crate::expand::Frame;
use crate::normalize::{Item, Normalizer, SYNTHETIC, Tag};
use crate::program::{AttrSource, Kind, NO_ENTRY, Operation, Role, Symbol, WrapRuns};

/// Applies `operation` to the items that `frame` has listed. `dissolved`: the frame's node is no row.
pub fn apply(normalizer: &mut Normalizer, operation: &Operation, frame: &Frame, dissolved: bool) {
    let from = frame.from;
    match operation {
        Operation::NestChain { clause } => nest_chain(normalizer, from, clause),
        Operation::MemberCall => member_call(normalizer, frame),
        Operation::WrapRuns(wrap) => {
            // The attributes of an entry that dissolves go to what it wraps.
            let entry = if dissolved { frame.entry } else { NO_ENTRY };
            let role = if wrap.role == 0 { frame.role } else { wrap.role };
            let item = Item { entry, clauses: frame.clauses, attr: wrap.attr, ..Item::open(wrap.kind, role) };
            wrap_runs(normalizer, from, item, wrap);
        }
        Operation::ImplicitList { kind, role, separators } => implicit_list(normalizer, from, *kind, *role, separators),
        Operation::Docstring => find_docstring(normalizer, from),
        Operation::WrapBefore { kind, until, body } => wrap_before(normalizer, from, *kind, until, *body),
        Operation::AdoptPreceding { symbols, role } => adopt_preceding(normalizer, from, symbols, *role),
        // What a list of children does not show: handled while listing and writing.
        Operation::GroupDeclarators { .. }
        | Operation::GapText { .. }
        | Operation::HeredocBeginning
        | Operation::HeredocBody => {}
    }
}

fn symbol(normalizer: &Normalizer, item: &Item) -> Option<Symbol> {
    (item.native != SYNTHETIC).then(|| normalizer.view.node(item.native).symbol)
}

/// Each clause takes all that follows it as its own last children.
fn nest_chain(normalizer: &mut Normalizer, from: usize, clause: &[Symbol]) {
    let mut nested = 0;
    for index in from..normalizer.list.len() {
        let item = normalizer.list[index];
        if item.tag == Tag::Node && symbol(normalizer, &item).is_some_and(|symbol| clause.contains(&symbol)) {
            normalizer.list[index].tag = Tag::OpenNode;
            nested += 1;
        }
    }
    normalizer.list.extend(std::iter::repeat_n(Item::close(), nested));
}

/// Brackets object and name of a call, which stand side by side, into a MemberAccess.
fn member_call(normalizer: &mut Normalizer, frame: &Frame) {
    let wellknown = &normalizer.view.program.wellknown;
    let roles = &wellknown.roles;
    let from = frame.from;
    let list = &normalizer.list[from..];
    if normalizer.open.last().is_some_and(|row| row.kind == wellknown.kinds.member_access) {
        return;
    }
    let Some(name) = list.iter().position(|item| item.role == roles.property).map(|index| from + index) else { return };
    let is_object = |item: &Item| item.role == roles.object || item.role == roles.qualifier;
    match normalizer.list[from..name].iter().position(is_object).map(|index| from + index) {
        Some(object) => {
            let attr = token_attr(normalizer, frame, object..name + 1, wellknown.kinds.member_access);
            normalizer.list.insert(name + 1, Item::close());
            let access = Item::open(wellknown.kinds.member_access, roles.callee);
            normalizer.list.insert(object, Item { attr, ..access });
        }
        None => normalizer.list[name].role = roles.callee,
    }
}

/// What a token inside the brackets says of the bracketed node, by the entry's own tables.
fn token_attr(normalizer: &Normalizer, frame: &Frame, run: Range<usize>, kind: Kind) -> Option<(u8, u16)> {
    let program = normalizer.view.program;
    let allowed = program.facts.attrs[usize::from(kind)];
    let entry = &program.entries[usize::from(frame.entry)];
    entry.attrs.iter().filter(|attr| allowed.contains(attr.id)).find_map(|attr| {
        let AttrSource::Tokens(tokens) = &attr.source else { return None };
        let table = &program.value_tables[usize::from(tokens.table)];
        let value = |item: &Item| symbol(normalizer, item).map_or(0, |symbol| table.value(symbol));
        normalizer.list[run.clone()].iter().map(value).find(|value| *value != 0).map(|value| (attr.id, value - 1))
    })
}

/// Brackets the statements before a clause into a body, and the body with the clauses into one node, unless the row is that.
fn wrap_before(normalizer: &mut Normalizer, from: usize, kind: Kind, until: &[Symbol], body: Kind) {
    let wellknown = &normalizer.view.program.wellknown;
    let list = &normalizer.list[from..];
    let is_clause = |item: &Item| symbol(normalizer, item).is_some_and(|symbol| until.contains(&symbol));
    let Some(clause) = list.iter().position(is_clause) else {
        return;
    };
    let last = list.iter().rposition(is_clause).expect("there is a first");
    let is_trivial = |item: &Item| item.tag == Tag::Leaf && normalizer.is_token_kind(item.kind);
    let is_edge = |item: &Item| is_trivial(item) || item.kind == wellknown.kinds.comment;
    let first = list[..clause].iter().position(|item| !is_edge(item)).unwrap_or(clause);
    let role = list.get(first).filter(|_| first < clause).map_or(wellknown.roles.statement, |item| item.role);
    let itself = normalizer.open.last().is_some_and(|row| row.kind == kind);
    // A dissolving list inside the row has no end tokens of its own: brackets close right behind the last clause.
    if !itself {
        normalizer.list.insert(from + last + 1, Item::close());
    }
    if first < clause {
        normalizer.list.insert(from + clause, Item::close());
        normalizer.list.insert(from + first, Item::open(body, wellknown.roles.body));
    }
    if !itself {
        normalizer.list.insert(from + first, Item::open(kind, role));
    }
}

/// Hands the children of `symbols` to the sibling that follows them, as its first children.
fn adopt_preceding(normalizer: &mut Normalizer, from: usize, symbols: &[Symbol], role: Role) {
    let listed = normalizer.list.split_off(from);
    let comment = normalizer.view.program.wellknown.kinds.comment;
    let mut waiting: Vec<Item> = Vec::new();
    let is_adopted =
        |normalizer: &Normalizer, item: &Item| symbol(normalizer, item).is_some_and(|symbol| symbols.contains(&symbol));
    for item in listed {
        if is_adopted(normalizer, &item) || (item.kind == comment && !waiting.is_empty()) {
            waiting.push(item);
        } else if item.tag == Tag::Node && !waiting.is_empty() {
            let adopted = waiting.len() as u16;
            normalizer.list.push(Item { adopted, ..item });
            for item in waiting.drain(..) {
                let role = if is_adopted(normalizer, &item) { role } else { item.role };
                normalizer.list.push(Item { role, ..item });
            }
        } else {
            normalizer.list.append(&mut waiting);
            normalizer.list.push(item);
        }
    }
    normalizer.list.append(&mut waiting);
}

/// Makes each run of children between separators and brackets one synthetic node, unless it is a single child of that kind.
fn wrap_runs(normalizer: &mut Normalizer, from: usize, item: Item, wrap: &WrapRuns) {
    let roles = &normalizer.view.program.wellknown.roles;
    let listed = normalizer.list.split_off(from);
    let (mut depth, mut nested, mut inside_other) = (0, 0, false);
    let mut run = Vec::new();
    for child in listed {
        let native = symbol(normalizer, &child).unwrap_or(0);
        let through = wrap.through.contains(&native);
        if through && child.role == roles.close {
            nested -= 1;
        }
        let bracket = (child.role == roles.open || child.role == roles.close) && !through;
        let ends =
            depth == 0 && nested <= 0 && child.tag == Tag::Leaf && (bracket || wrap.separators.contains(&native));
        if through && child.role == roles.open {
            nested += 1;
        }
        let trivial = child.tag == Tag::Leaf && normalizer.is_token_kind(child.kind) || child.role == roles.comment;
        let other = !wrap.of.is_empty() && !trivial && !wrap.of.contains(&child.role);
        let outside = if depth > 0 { inside_other } else { other };
        inside_other = outside;
        match child.tag {
            Tag::Open | Tag::OpenNode => depth += 1,
            Tag::Close => depth -= 1,
            _ => {}
        }
        if ends || outside {
            wrap_run(normalizer, &mut run, item, wrap);
            normalizer.list.push(child);
        } else {
            run.push(child);
        }
    }
    wrap_run(normalizer, &mut run, item, wrap);
}

fn wrap_run(normalizer: &mut Normalizer, run: &mut Vec<Item>, item: Item, wrap: &WrapRuns) {
    let wellknown = &normalizer.view.program.wellknown;
    let picked = !wrap.of.is_empty();
    let is_comment = |child: &Item| child.kind == wellknown.kinds.comment;
    let is_trivial = |child: &Item| child.tag == Tag::Leaf && normalizer.is_token_kind(child.kind) || is_comment(child);
    let has_wanted = wrap.having.is_empty()
        || run.iter().any(|child| symbol(normalizer, child).is_some_and(|symbol| wrap.having.contains(&symbol)));
    let has_unwanted = run.iter().any(|child| wrap.without.contains(&child.role));
    let nothing = run.iter().all(|child| is_trivial(child) || child.kind == wellknown.kinds.error);
    if nothing || !has_wanted || has_unwanted {
        normalizer.list.append(run);
        return;
    }
    // What stands around a run that was picked by role does not belong to it.
    let is_kept = |child: &Item| symbol(normalizer, child).is_some_and(|symbol| wrap.through.contains(&symbol));
    let is_edge = |child: &Item| is_comment(child) || (picked && is_trivial(child) && !is_kept(child));
    let first = run.iter().position(|child| !is_edge(child)).expect("not all are trivial");
    let last = run.iter().rposition(|child| !is_edge(child)).expect("not all are trivial");
    // Broken code beside a child that needs no wrap is no reason for one.
    let mut whole = run.iter().enumerate().filter(|(_, child)| !is_edge(child) && child.kind != wellknown.kinds.error);
    if let (Some((only, Item { kind, .. })), None) = (whole.next(), whole.next())
        && *kind == item.kind
    {
        run[only].role = item.role;
        normalizer.list.append(run);
        return;
    }
    // What stands inside a bracketed child keeps its roles.
    let mut depth = 0;
    let part = |(index, child): (usize, &Item)| {
        let outermost = depth == 0;
        match child.tag {
            Tag::Open | Tag::OpenNode => depth += 1,
            Tag::Close => depth -= 1,
            _ => {}
        }
        (outermost && wrap.of.contains(&child.role)).then_some(index)
    };
    let parts: Vec<usize> = run.iter().enumerate().filter_map(part).collect();
    let final_part = parts.last().copied().filter(|_| wrap.last != 0);
    for (index, child) in run.drain(..).enumerate() {
        if index == first {
            normalizer.list.push(item);
        }
        let inner = match final_part {
            Some(part) if part == index => wrap.last,
            _ if wrap.inner != 0 && parts.contains(&index) => wrap.inner,
            _ => child.role,
        };
        normalizer.list.push(Item { role: inner, ..child });
        if index == last {
            normalizer.list.push(Item::close());
        }
    }
}

/// Where the item at `index` ends: at its `Close` if it is open, else there.
fn end_of(list: &[Item], index: usize) -> usize {
    let mut depth = 0;
    for (at, item) in list.iter().enumerate().skip(index) {
        depth += match item.tag {
            Tag::Open | Tag::OpenNode => 1,
            Tag::Close => -1,
            _ => 0,
        };
        if depth <= 0 {
            return at;
        }
    }
    list.len() - 1
}

/// Brackets the children under `role`, if separators stand among or behind them, into one node without brackets in the source.
fn implicit_list(normalizer: &mut Normalizer, from: usize, kind: Kind, role: Role, separators: &[Symbol]) {
    let list = &normalizer.list[from..];
    let is_separator = |item: &Item| symbol(normalizer, item).is_some_and(|symbol| separators.contains(&symbol));
    let Some(first) = list.iter().position(|item| item.role == role) else {
        return;
    };
    let last = list.iter().rposition(|item| item.role == role).expect("there is a first");
    let last = end_of(list, last);
    let behind =
        list[last + 1..].iter().take_while(|item| item.kind == normalizer.view.program.wellknown.kinds.comment);
    let last = match list.get(last + 1 + behind.count()) {
        Some(next) if is_separator(next) => list.iter().rposition(is_separator).expect("just seen"),
        _ => last,
    };
    if !list[first..=last].iter().any(is_separator) {
        return;
    }
    let element = normalizer.view.program.wellknown.roles.element;
    for item in &mut normalizer.list[from + first..=from + last] {
        if item.role == role {
            item.role = element;
        }
    }
    normalizer.list.insert(from + last + 1, Item::close());
    normalizer.list.insert(from + first, Item { implicit: true, ..Item::open(kind, role) });
}

/// Notes the string that stands alone as the first statement of a declaration's body.
fn find_docstring(normalizer: &mut Normalizer, from: usize) {
    let program = normalizer.view.program;
    let kinds = &program.wellknown.kinds;
    let is_first = |item: &&Item| item.kind != kinds.comment && !normalizer.is_token_kind(item.kind);
    let Some(statement) = normalizer.list[from..].iter().find(is_first) else {
        return;
    };
    if statement.kind != kinds.expression_statement || statement.native == SYNTHETIC {
        return;
    }
    let parts: Vec<u32> = crate::native::children(normalizer.view.nodes, statement.native).collect();
    let [string] = parts[..] else { return };
    let entry =
        program.symbols.get(usize::from(normalizer.view.node(string).symbol)).map(|info| usize::from(info.entry));
    let is_string = entry
        .and_then(|entry| program.entries.get(entry))
        .is_some_and(|entry| entry.shape.kind == kinds.string || entry.shape.kind == kinds.string_concat);
    let is_declaration = |open: &&crate::normalize::OpenRow| program.facts.scope[usize::from(open.kind)];
    // The block's own row, or the declaration whose body the block is.
    let declaration = normalizer.open.iter().rev().take(2).find(is_declaration);
    if let (true, Some(declaration)) = (is_string, declaration) {
        normalizer.docstring = Some((string, declaration.row));
    }
}
