//! Reads what `uast/mapping/compile.py` hands over: JSON tables in, a `Program` with dense arrays out.
//!
//! Tables that do not fit together, or not the grammar, are refused here: the loops index without looking.

use serde::Deserialize;

use crate::program::{
    AttrSource, Entry, Kind, KindFacts, NO_ENTRY, Origin, Program, Role, RoleTable, Symbol, SymbolInfo, ValueTable,
    Wellknown,
};

#[derive(Debug, Deserialize)]
struct ProgramSource {
    wellknown: Wellknown,
    facts: KindFacts,
    symbols: Vec<SymbolInfo>,
    field_legend: Vec<u8>,
    declarator_field: u8,
    final_newline: bool,
    adjacent_docs: bool,
    role_tables: Vec<RoleTableSource>,
    value_tables: Vec<ValueTableSource>,
    entries: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
struct RoleTableSource {
    fields: Vec<(u8, Role, u32)>,
    after: Vec<(Symbol, Role, u32)>,
    after_twice: Vec<(Symbol, Role, u32)>,
    after_nothing: Option<(Role, u32)>,
    before: Vec<(Symbol, Role, u32)>,
    symbols: Vec<(Symbol, Role, u32)>,
    any: Option<(Role, u32)>,
}

#[derive(Debug, Deserialize)]
struct ValueTableSource {
    symbols: Vec<(Symbol, u16)>,
    texts: Vec<(String, u16)>,
}

impl Program {
    /// Reads the compiler's tables (JSON). The message says what does not fit.
    pub fn decode(text: &str) -> Result<Program, String> {
        let source: ProgramSource = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let symbols = source.symbols.len();
        let fields = source.field_legend.len();
        source.check_numbers()?;
        let program = Program {
            role_tables: source.role_tables.into_iter().map(|table| dense_roles(table, fields, symbols)).collect(),
            value_tables: source.value_tables.into_iter().map(|table| dense_values(table, symbols)).collect(),
            wellknown: source.wellknown,
            facts: source.facts,
            symbols: source.symbols,
            field_legend: source.field_legend,
            declarator_field: source.declarator_field,
            final_newline: source.final_newline,
            adjacent_docs: source.adjacent_docs,
            entries: source.entries,
        };
        program.check()?;
        Ok(program)
    }

    /// Whether the tables were made for a grammar with so many native kinds and fields.
    pub fn fits(&self, kinds: usize, fields: usize) -> Result<(), String> {
        let (own_kinds, own_fields) = (self.symbols.len(), self.field_legend.len() - 1);
        if (own_kinds, own_fields) == (kinds, fields) {
            return Ok(());
        }
        Err(format!(
            "the tables are of a grammar with {own_kinds} kinds and {own_fields} fields, this one has {kinds} and {fields}"
        ))
    }

    /// Every index that the loops use without looking is inside its table.
    fn check(&self) -> Result<(), String> {
        let roles = self.role_tables.len();
        if roles == 0 {
            return Err("role table 0 (broken code) is missing".into());
        }
        for info in &self.symbols {
            if info.entry != NO_ENTRY && usize::from(info.entry) >= self.entries.len() {
                return Err(format!("a symbol names entry {}, but there are {}", info.entry, self.entries.len()));
            }
        }
        for entry in &self.entries {
            let tables = entry.clauses.iter().filter_map(|clause| clause.roles).chain([entry.roles]);
            if tables.into_iter().any(|table| usize::from(table) >= roles) || entry.clauses.len() > 32 {
                return Err(format!(
                    "the entry of line {} names a role table that is not there, or has over 32 clauses",
                    entry.line
                ));
            }
            let attrs = entry.clauses.iter().flat_map(|clause| &clause.attrs).chain(&entry.attrs);
            for attr in attrs {
                let (table, places) = match &attr.source {
                    AttrSource::Tokens(tokens) => (&tokens.table, &tokens.places[..]),
                    AttrSource::Text(_, table, _) => (table, &[][..]),
                    _ => continue,
                };
                let mut tables = places.iter().map(|(_, table)| table).chain([table]);
                if tables.any(|table| usize::from(*table) >= self.value_tables.len()) {
                    return Err(format!("the entry of line {} names a value table that is not there", entry.line));
                }
            }
        }
        Ok(())
    }
}

impl ProgramSource {
    /// Fields, symbols and kinds are inside the tables that are indexed by them.
    fn check_numbers(&self) -> Result<(), String> {
        let within = |what: &str, number: usize, count: usize| {
            if number < count { Ok(()) } else { Err(format!("{what} {number} of {count} is named")) }
        };
        let field = |number: &u8| within("field", usize::from(*number), self.field_legend.len());
        let symbol = |number: &Symbol| within("symbol", usize::from(*number), self.symbols.len());
        let kind = |number: Kind| within("kind", usize::from(number), self.facts.attrs.len());
        field(&self.declarator_field)?;
        for table in &self.role_tables {
            table.fields.iter().try_for_each(|(number, ..)| field(number))?;
            let mut symbols = [&table.after, &table.after_twice, &table.before, &table.symbols].into_iter().flatten();
            symbols.try_for_each(|(number, ..)| symbol(number))?;
        }
        for table in &self.value_tables {
            table.symbols.iter().try_for_each(|(number, _)| symbol(number))?;
        }
        self.symbols.iter().try_for_each(|info| kind(info.kind))?;
        for entry in &self.entries {
            kind(entry.shape.kind)?;
            entry.clauses.iter().filter_map(|clause| clause.shape.as_ref()).try_for_each(|shape| kind(shape.kind))?;
        }
        Ok(())
    }
}

fn dense_roles(source: RoleTableSource, fields: usize, symbols: usize) -> RoleTable {
    let mut table = RoleTable {
        fields: vec![0; fields],
        after: None,
        after_twice: Vec::new(),
        before: Vec::new(),
        symbols: vec![0; symbols],
        any: 0,
        lines: Vec::new(),
    };
    for (field, role, line) in source.fields {
        table.fields[usize::from(field)] = role;
        table.lines.push((Origin::Field(field), line));
    }
    if !source.after.is_empty() || !source.after_twice.is_empty() || source.after_nothing.is_some() {
        let mut after = vec![0; symbols + 1];
        for (symbol, role, line) in source.after {
            after[usize::from(symbol)] = role;
            table.lines.push((Origin::After(symbol), line));
        }
        if let Some((role, line)) = source.after_nothing {
            after[symbols] = role;
            table.lines.push((Origin::After(symbols as u16), line));
        }
        for (symbol, role, line) in source.after_twice {
            table.after_twice.push((symbol, role));
            table.lines.push((Origin::After(symbol), line));
        }
        table.after = Some(after);
    }
    for (symbol, role, line) in source.before {
        table.before.push((symbol, role));
        table.lines.push((Origin::Before(symbol), line));
    }
    for (symbol, role, line) in source.symbols {
        table.symbols[usize::from(symbol)] = role;
        table.lines.push((Origin::Symbol(symbol), line));
    }
    if let Some((role, line)) = source.any {
        table.any = role;
        table.lines.push((Origin::Any, line));
    }
    table
}

fn dense_values(source: ValueTableSource, symbols: usize) -> ValueTable {
    let mut table = ValueTable { symbols: vec![0; symbols], texts: source.texts };
    for (symbol, value) in source.symbols {
        table.symbols[usize::from(symbol)] = value + 1;
    }
    table.texts.sort();
    table
}
