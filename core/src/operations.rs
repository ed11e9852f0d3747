//! Tree operations on a finished list of children. Each adds brackets around runs of items; none moves an item.

use crate::normalize::{Item, Normalizer, SYNTHETIC, Tag};
use crate::program::{Kind, NO_ENTRY, Operation, Role, Symbol};

/// Applies `operation` to the items from `from` on, which entry `entry` has listed.
pub fn apply(
    normalizer: &mut Normalizer,
    operation: &Operation,
    from: usize,
    entry: u16,
    clauses: u32,
    dissolved: bool,
) {
    match operation {
        Operation::NestChain { clause } => nest_chain(normalizer, from, clause),
        Operation::MemberCall => member_call(normalizer, from),
        Operation::WrapRuns { kind, role, separators, of, having } => {
            // The attributes of an entry that dissolves go to what it wraps.
            let entry = if dissolved { entry } else { NO_ENTRY };
            let wrap = Item { entry, clauses, ..Item::open(*kind, *role) };
            wrap_runs(normalizer, from, wrap, separators, of, having);
        }
        Operation::ImplicitList { kind, role, separators } => implicit_list(normalizer, from, *kind, *role, separators),
        Operation::Docstring => find_docstring(normalizer, from),
        // What a list of children does not show: handled while listing and writing.
        Operation::GroupDeclarators { .. }
        | Operation::GapText { .. }
        | Operation::HeredocBeginning
        | Operation::HeredocBody => {}
        Operation::WrapBefore { kind, until, body } => wrap_before(normalizer, from, *kind, until, *body),
        Operation::AdoptPreceding { symbols, role } => adopt_preceding(normalizer, from, symbols, *role),
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
fn member_call(normalizer: &mut Normalizer, from: usize) {
    let wellknown = &normalizer.view.program.wellknown;
    let roles = &wellknown.roles;
    let list = &normalizer.list[from..];
    let Some(name) = list.iter().position(|item| item.role == roles.property).map(|index| from + index) else {
        return;
    };
    let is_object = |item: &Item| item.role == roles.object || item.role == roles.qualifier;
    match normalizer.list[from..name].iter().position(is_object).map(|index| from + index) {
        Some(object) => {
            normalizer.list.insert(name + 1, Item::close());
            normalizer.list.insert(object, Item::open(wellknown.kinds.member_access, roles.callee));
        }
        None => normalizer.list[name].role = roles.callee,
    }
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
    for item in listed {
        let is_adopted = symbol(normalizer, &item).is_some_and(|symbol| symbols.contains(&symbol));
        if is_adopted {
            waiting.push(Item { role, ..item });
        } else if item.tag == Tag::Node && !waiting.is_empty() {
            let adopted = waiting.len() as u16;
            normalizer.list.push(Item { adopted, ..item });
            normalizer.list.append(&mut waiting);
        } else if item.kind == comment && !waiting.is_empty() {
            waiting.push(item);
        } else {
            normalizer.list.append(&mut waiting);
            normalizer.list.push(item);
        }
    }
    normalizer.list.append(&mut waiting);
}

/// Makes each run of children between separators and brackets one synthetic node, unless it is a single child of that kind.
fn wrap_runs(
    normalizer: &mut Normalizer,
    from: usize,
    wrap: Item,
    separators: &[Symbol],
    of: &[Role],
    having: &[Symbol],
) {
    let roles = &normalizer.view.program.wellknown.roles;
    let listed = normalizer.list.split_off(from);
    let (mut depth, mut inside_other) = (0, false);
    let mut run = Vec::new();
    for item in listed {
        let native = symbol(normalizer, &item);
        let bracket = item.role == roles.open || item.role == roles.close;
        let ends = depth == 0
            && item.tag == Tag::Leaf
            && (bracket || native.is_some_and(|symbol| separators.contains(&symbol)));
        let trivial = item.tag == Tag::Leaf && normalizer.is_token_kind(item.kind) || item.role == roles.comment;
        let outside = if depth > 0 { inside_other } else { !of.is_empty() && !trivial && !of.contains(&item.role) };
        inside_other = outside;
        match item.tag {
            Tag::Open | Tag::OpenNode => depth += 1,
            Tag::Close => depth -= 1,
            _ => {}
        }
        if ends || outside {
            wrap_run(normalizer, &mut run, wrap, !of.is_empty(), having);
            normalizer.list.push(item);
        } else {
            run.push(item);
        }
    }
    wrap_run(normalizer, &mut run, wrap, !of.is_empty(), having);
}

fn wrap_run(normalizer: &mut Normalizer, run: &mut Vec<Item>, wrap: Item, picked: bool, having: &[Symbol]) {
    let wellknown = &normalizer.view.program.wellknown;
    let is_comment = |item: &Item| item.kind == wellknown.kinds.comment;
    let is_trivial = |item: &Item| item.tag == Tag::Leaf && normalizer.is_token_kind(item.kind) || is_comment(item);
    let has_wanted = having.is_empty()
        || run.iter().any(|item| symbol(normalizer, item).is_some_and(|symbol| having.contains(&symbol)));
    if run.iter().all(|item| is_trivial(item) || item.kind == wellknown.kinds.error) || !has_wanted {
        normalizer.list.append(run);
        return;
    }
    // What stands around a run that was picked by role does not belong to it.
    let is_edge = |item: &Item| is_comment(item) || (picked && is_trivial(item));
    let first = run.iter().position(|item| !is_edge(item)).expect("not all are trivial");
    let last = run.iter().rposition(|item| !is_edge(item)).expect("not all are trivial");
    // Broken code beside a child that needs no wrap is no reason for one.
    let mut whole = run.iter().enumerate().filter(|(_, item)| !is_edge(item) && item.kind != wellknown.kinds.error);
    if let (Some((only, Item { kind, .. })), None) = (whole.next(), whole.next())
        && *kind == wrap.kind
    {
        run[only].role = wrap.role;
        normalizer.list.append(run);
        return;
    }
    for (index, item) in run.drain(..).enumerate() {
        if index == first {
            normalizer.list.push(wrap);
        }
        normalizer.list.push(item);
        if index == last {
            normalizer.list.push(Item::close());
        }
    }
}

/// Brackets the children under `role`, if separators stand among or behind them, into one node without brackets in the source.
fn implicit_list(normalizer: &mut Normalizer, from: usize, kind: Kind, role: Role, separators: &[Symbol]) {
    let list = &normalizer.list[from..];
    let is_separator = |item: &Item| symbol(normalizer, item).is_some_and(|symbol| separators.contains(&symbol));
    let Some(first) = list.iter().position(|item| item.role == role) else {
        return;
    };
    let last = list.iter().rposition(|item| item.role == role).expect("there is a first");
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
