//! Attributes of a row: constants, tokens among its children, texts, counts, and the closed list of literal readers.

use crate::columns;
use crate::expand::Fused;
use crate::native::{MISSING, children};
use crate::normalize::{Item, Normalizer, SYNTHETIC, Tag};
use crate::program::{Attr, AttrSource, Entry, NO_ENTRY, Tokens};

/// The value of a constant that equals the schema's default: nothing is stored.
pub const DEFAULT: u16 = u16::MAX - 1;

/// Writes the attributes of `row`, whose children stand in the normalizer's list.
pub fn write(normalizer: &mut Normalizer, item: &Item, row: u32) {
    let program = normalizer.view.program;
    let mut written = 0u128;
    for index in (0..normalizer.fused.len()).rev() {
        let Fused { native, entry, clauses } = normalizer.fused[index];
        write_entry(normalizer, &program.entries[usize::from(entry)], clauses, native, item.kind, row, &mut written);
    }
    let entry = &program.entries[usize::from(item.entry)];
    if entry.attrs.is_empty() && entry.clauses.is_empty() && !item.member {
        return;
    }
    write_entry(normalizer, entry, item.clauses, item.native, item.kind, row, &mut written);
    if item.member {
        copy_from_group(normalizer, item.kind, row, &mut written);
    }
}

/// Writes what holds without a native node: the entry's constants, and for a member what its group has.
pub fn write_synthetic(normalizer: &mut Normalizer, item: &Item, row: u32) {
    let program = normalizer.view.program;
    let allowed = program.facts.attrs[usize::from(item.kind)];
    let mut written = 0u128;
    if let Some((id, value)) = item.attr {
        put(normalizer, row, id, value, &mut written);
    }
    if let Some(entry) = program.entries.get(usize::from(item.entry)) {
        for attr in decided(entry, item.clauses) {
            if let (AttrSource::Constant(value), true) = (&attr.source, allowed.contains(attr.id)) {
                put(normalizer, row, attr.id, *value, &mut written);
            }
        }
    }
    if item.member {
        copy_from_group(normalizer, item.kind, row, &mut written);
    }
}

/// Attributes in the order in which they win: clauses that hold, then the entry's own.
fn decided(entry: &Entry, clauses: u32) -> impl Iterator<Item = &Attr> {
    let holds = move |(index, _): &(usize, _)| clauses & (1 << index) != 0;
    entry.clauses.iter().enumerate().filter(holds).flat_map(|(_, clause)| &clause.attrs).chain(&entry.attrs)
}

fn write_entry(
    normalizer: &mut Normalizer,
    entry: &Entry,
    clauses: u32,
    native: u32,
    kind: u8,
    row: u32,
    written: &mut u128,
) {
    let program = normalizer.view.program;
    let allowed = program.facts.attrs[usize::from(kind)];
    for attr in decided(entry, clauses) {
        let reader = matches!(attr.source, AttrSource::ReadNumber { .. } | AttrSource::ReadString { .. });
        // An entry can give several kinds; the checker sees to it that one of them carries the attribute.
        if !reader && (*written & (1 << attr.id) != 0 || !allowed.contains(attr.id)) {
            continue;
        }
        match &attr.source {
            AttrSource::Constant(value) => put(normalizer, row, attr.id, *value, written),
            AttrSource::Constants(values) => {
                *written |= 1 << attr.id;
                for value in values {
                    normalizer.out.push_attr(row, attr.id, *value);
                }
            }
            AttrSource::Tokens(tokens) => put_tokens(normalizer, native, tokens, row, attr.id, written),
            AttrSource::Text(path, table, default) => {
                if let Some(found) = normalizer.view.find(native, path) {
                    let value = program.value_tables[usize::from(*table)].of_text(normalizer.view.text(found));
                    if let Some(value) = value.or(*default) {
                        put(normalizer, row, attr.id, value, written);
                    }
                }
            }
            AttrSource::Count(symbols) => {
                let view = normalizer.view;
                let is_counted = |item: &&Item| {
                    item.native != SYNTHETIC && item.role != program.wellknown.roles.operator && {
                        let node = view.node(item.native);
                        symbols.contains(&node.symbol) && !node.is(MISSING)
                    }
                };
                let count = normalizer.list.iter().filter(is_counted).count();
                if count > 0 {
                    put(normalizer, row, attr.id, count.min(usize::from(DEFAULT - 1)) as u16, written);
                }
            }
            AttrSource::ReadNumber { octal } => read_number(normalizer, native, row, *octal, written),
            AttrSource::ReadString { exact } => read_string(normalizer, native, row, *exact, written),
        }
    }
}

fn put(normalizer: &mut Normalizer, row: u32, id: u8, value: u16, written: &mut u128) {
    if *written & (1 << id) != 0 {
        return;
    }
    *written |= 1 << id;
    if value >= DEFAULT {
        return;
    }
    if id == normalizer.view.program.wellknown.attrs.implicit {
        normalizer.out.flags[row as usize] |= columns::IMPLICIT;
    } else {
        normalizer.out.push_attr(row, id, value);
    }
}

/// Values of the tokens among the row's own children, or of those in the native nodes that the source names.
fn put_tokens(normalizer: &mut Normalizer, native: u32, tokens: &Tokens, row: u32, id: u8, written: &mut u128) {
    let first = normalizer.out.attr_node.len();
    if !tokens.of.is_empty() {
        let view = normalizer.view;
        let mut holders = Vec::new();
        tokens.of.iter().for_each(|path| view.find_all(native, path, &mut holders));
        let table = &view.program.value_tables[usize::from(tokens.table)];
        for token in holders.into_iter().flat_map(|holder| children(view.nodes, holder)) {
            let value = table.value(view.node(token).symbol);
            if put_token(normalizer, (token, value), row, id, first, written) && !tokens.collect {
                return;
            }
        }
        return;
    }
    let mut depth = 0;
    for index in 0..normalizer.list.len() {
        let item = normalizer.list[index];
        match item.tag {
            Tag::Open | Tag::OpenNode => depth += 1,
            Tag::Close => depth -= 1,
            _ => {}
        }
        if item.native == SYNTHETIC || depth > u32::from(item.tag == Tag::OpenNode) {
            continue;
        }
        let value = token_value(normalizer, &item, tokens);
        if put_token(normalizer, (item.native, value), row, id, first, written) && !tokens.collect {
            return;
        }
    }
}

/// What a child says as a token, plus 1; 0 for nothing.
fn token_value(normalizer: &Normalizer, item: &Item, tokens: &Tokens) -> u16 {
    let view = normalizer.view;
    let in_table = |table: u16| {
        let table = &view.program.value_tables[usize::from(table)];
        match table.value(view.node(item.native).symbol) {
            // Named leaves can be tokens, too; their text is not their kind.
            0 if item.entry != NO_ENTRY && item.tag == Tag::Leaf && normalizer.is_token_kind(item.kind) => {
                table.of_text(view.text(item.native)).map_or(0, |value| value + 1)
            }
            value => value,
        }
    };
    let value = in_table(tokens.table);
    if value != 0 || tokens.places.is_empty() {
        return value;
    }
    let place = view.place(item.native);
    tokens.places.iter().find(|(class, _)| *class == place).map_or(0, |(_, table)| in_table(*table))
}

/// Writes one value, plus 1, unless the row has it since `first` already; whether there is one.
fn put_token(
    normalizer: &mut Normalizer,
    (token, value): (u32, u16),
    row: u32,
    id: u8,
    first: usize,
    written: &mut u128,
) -> bool {
    if value == 0 || normalizer.view.node(token).is(MISSING) {
        return false;
    }
    *written |= 1 << id;
    let out = &normalizer.out;
    let mut since = out.attr_node[first..].iter().zip(&out.attr_value[first..]);
    let seen = since.any(|(node, other)| *node == row && *other == value - 1);
    if value - 1 < DEFAULT && !seen {
        normalizer.out.push_attr(row, id, value - 1);
    }
    true
}

fn copy_from_group(normalizer: &mut Normalizer, kind: u8, row: u32, written: &mut u128) {
    let program = normalizer.view.program;
    let allowed = program.facts.attrs[usize::from(kind)];
    // The member itself may be open already; its group is the nearest open row before it.
    let Some(group) = normalizer.open.iter().rev().find(|open| open.row != row) else {
        return;
    };
    let out = &mut normalizer.out;
    let first = group.attrs as usize;
    let count = out.attr_node[first..].iter().take_while(|node| **node == group.row).count();
    for index in first..first + count {
        let (key, value) = (out.attr_key[index], out.attr_value[index]);
        let own = out.attr_node.iter().rposition(|node| *node != row).map_or(0, |last| last + 1);
        let seen = (own..out.attr_node.len()).any(|at| (out.attr_key[at], out.attr_value[at]) == (key, value));
        if (*written & (1 << key) == 0 || program.facts.sets.contains(&key)) && allowed.contains(key) && !seen {
            out.push_attr(row, key, value);
        }
    }
}

/// Kind and base of a number literal, by the notation that all ten languages share.
fn read_number(normalizer: &mut Normalizer, native: u32, row: u32, octal: bool, written: &mut u128) {
    let wellknown = &normalizer.view.program.wellknown;
    let (attrs, values) = (&wellknown.attrs, &wellknown.values);
    let mut text = normalizer.view.text(native).to_ascii_lowercase();
    text.retain(|byte| !matches!(byte, b'_' | b'\''));
    let digits = text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(&text);
    let has = |wanted: &[u8]| digits.iter().any(|byte| wanted.contains(byte));
    let base = match digits {
        [b'0', b'x', ..] => 16,
        [b'0', b'b', ..] => 2,
        [b'0', b'o', ..] => 8,
        [b'0', rest @ ..] if octal && rest.first().is_some_and(u8::is_ascii_digit) && !has(b".eji89") => 8,
        _ => 10,
    };
    let last = digits.last().copied().unwrap_or(0);
    let number_kind = match last {
        b'j' | b'i' if base == 10 || last == b'i' => values.number_imaginary,
        b'r' => values.number_rational,
        b'n' => values.number_bigint,
        b'm' if base == 10 => values.number_decimal,
        b'f' | b'd' if base == 10 => values.number_float,
        _ if base == 16 && has(b"p.") => values.number_float,
        _ if base == 10 && has(b".e") => values.number_float,
        _ => values.number_int,
    };
    put(normalizer, row, attrs.number_kind, number_kind, written);
    if base != 10 {
        put(normalizer, row, attrs.base, base, written);
    }
}

/// Prefix, quote, raw and multiline of a string, from its opening token.
fn read_string(normalizer: &mut Normalizer, native: u32, row: u32, exact: bool, written: &mut u128) {
    let wellknown = &normalizer.view.program.wellknown;
    let (attrs, values) = (&wellknown.attrs, &wellknown.values);
    let text = normalizer.view.text(native);
    let letters = text.iter().take(8).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let folded = text[..letters].to_ascii_lowercase();
    let prefix = if exact { &text[..letters] } else { &folded };
    let rest = &text[letters..];
    if let Some((quote, value)) = values.quotes.iter().find(|(quote, _)| rest.starts_with(quote.as_bytes())) {
        put(normalizer, row, attrs.quote, *value, written);
        if quote.len() == 3 || quote == "`" {
            put(normalizer, row, attrs.multiline, 1, written);
        }
    }
    if let Some((_, value)) = values.prefixes.iter().find(|(known, _)| known.as_bytes() == prefix) {
        put(normalizer, row, attrs.prefix, *value, written);
        if folded.contains(&b'r') {
            put(normalizer, row, attrs.raw, 1, written);
        }
    }
}
