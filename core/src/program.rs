//! A compiled mapping: the integer tables that the loops look things up in, as `decode.rs` makes them.
//!
//! Field ids, symbols, kinds, roles and attribute values are all small integers here; 0 means "none" for roles, kinds and fields.

use serde::Deserialize;

pub type Kind = u8;
pub type Role = u8;
pub type Symbol = u16;

/// No entry: a plain token, or an unmapped named node.
pub const NO_ENTRY: u16 = u16::MAX;

/// Names of the schema that the core must know to do its work. Ids come from the schema, never from here.
#[derive(Debug, Deserialize)]
pub struct Wellknown {
    pub kinds: WellknownKinds,
    pub roles: WellknownRoles,
    pub attrs: WellknownAttrs,
    pub values: WellknownValues,
}

#[derive(Debug, Deserialize)]
pub struct WellknownKinds {
    pub comment: Kind,
    pub declaration_group: Kind,
    pub error: Kind,
    pub escape_sequence: Kind,
    pub interpolated_string: Kind,
    pub interpolation: Kind,
    pub expression_statement: Kind,
    pub member_access: Kind,
    pub missing: Kind,
    pub module: Kind,
    pub opaque: Kind,
    pub operator_token: Kind,
    pub raw_text: Kind,
    pub keyword: Kind,
    pub punctuation: Kind,
    pub string: Kind,
    pub string_concat: Kind,
    pub unmapped: Kind,
}

#[derive(Debug, Deserialize)]
pub struct WellknownRoles {
    pub body: Role,
    pub callee: Role,
    pub close: Role,
    pub comment: Role,
    pub content: Role,
    pub declarator: Role,
    pub element: Role,
    pub error: Role,
    pub keyword: Role,
    pub modifier: Role,
    pub name: Role,
    pub object: Role,
    pub open: Role,
    pub operator: Role,
    pub property: Role,
    pub qualifier: Role,
    pub separator: Role,
    pub statement: Role,
    pub trivia: Role,
    pub unknown: Role,
}

#[derive(Debug, Deserialize)]
pub struct WellknownAttrs {
    pub attach: u8,
    pub base: u8,
    pub doc: u8,
    pub implicit: u8,
    pub in_preprocessor: u8,
    pub multiline: u8,
    pub number_kind: u8,
    pub prefix: u8,
    pub quote: u8,
    pub raw: u8,
}

/// Value ids that the core itself writes.
#[derive(Debug, Deserialize)]
pub struct WellknownValues {
    pub attach_leading: u16,
    pub attach_trailing: u16,
    pub attach_inner: u16,
    pub number_int: u16,
    pub number_float: u16,
    pub number_imaginary: u16,
    pub number_decimal: u16,
    pub number_rational: u16,
    pub number_bigint: u16,
    /// opening quote -> value id, longest first.
    pub quotes: Vec<(String, u16)>,
    /// lower-case prefix -> value id.
    pub prefixes: Vec<(String, u16)>,
}

/// What the schema says of the kinds, indexed by kind id.
#[derive(Debug, Deserialize)]
pub struct KindFacts {
    /// Looked through by `inside`.
    pub transparent: Vec<bool>,
    /// A callable, a type or the module: what `scope` finds.
    pub scope: Vec<bool>,
    pub declaration: Vec<bool>,
    /// A region of the preprocessor.
    pub preprocessor: Vec<bool>,
    /// Keyword, OperatorToken, Punctuation, RawText.
    pub token: Vec<bool>,
    /// Whose declarations a comment right in front of them documents: the module, namespaces, types.
    pub documented: Vec<bool>,
    /// Attribute ids that may stand on the kind.
    pub attrs: Vec<AttrSet>,
    /// Attribute ids whose values are sets.
    pub sets: Vec<u8>,
}

/// A set of attribute ids.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(from = "Vec<u8>")]
pub struct AttrSet(u128);

impl AttrSet {
    pub fn contains(self, id: u8) -> bool {
        self.0 >> id & 1 != 0
    }
}

impl From<Vec<u8>> for AttrSet {
    fn from(ids: Vec<u8>) -> AttrSet {
        AttrSet(ids.into_iter().fold(0, |set, id| set | 1 << id))
    }
}

#[derive(Debug, Deserialize)]
pub struct SymbolInfo {
    pub named: bool,
    pub legend: u16,
    /// Index into the entries, or `NO_ENTRY`.
    pub entry: u16,
    /// For tokens without an entry.
    pub kind: Kind,
    pub role: Role,
    pub space: bool,
    /// The first one among its siblings opens, a later one closes (quotes).
    pub pair: bool,
    pub line: u32,
}

/// Which roles the children of one entry get. Dense in fields and symbols.
#[derive(Debug)]
pub struct RoleTable {
    pub fields: Vec<Role>,
    /// Indexed by the last anonymous symbol; the last element stands for "no token before".
    pub after: Option<Vec<Role>>,
    /// The same where the last two anonymous siblings have one symbol.
    pub after_twice: Vec<(Symbol, Role)>,
    /// By the symbol of the next sibling.
    pub before: Vec<(Symbol, Role)>,
    pub symbols: Vec<Role>,
    pub any: Role,
    /// Lines, for `explain` only: (selector, line).
    pub lines: Vec<(Origin, u32)>,
}

/// Which selector gave a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Field(u8),
    After(u16),
    Before(Symbol),
    Symbol(Symbol),
    Any,
}

#[derive(Debug)]
pub struct ValueTable {
    /// Dense: symbol -> value + 1, 0 for none.
    pub symbols: Vec<u16>,
    /// Sorted by text.
    pub texts: Vec<(String, u16)>,
}

impl ValueTable {
    /// The value of a token, plus 1; 0 for none.
    pub fn value(&self, symbol: Symbol) -> u16 {
        self.symbols.get(usize::from(symbol)).copied().unwrap_or(0)
    }

    pub fn of_text(&self, text: &[u8]) -> Option<u16> {
        let found = self.texts.binary_search_by(|(key, _)| key.as_bytes().cmp(text)).ok()?;
        Some(self.texts[found].1)
    }
}

#[derive(Debug, Deserialize)]
pub struct Entry {
    pub line: u32,
    pub shape: Shape,
    /// The node's own role, 0 for none.
    pub role: Role,
    pub roles: u16,
    pub attrs: Vec<Attr>,
    pub clauses: Vec<Clause>,
    pub transparent: bool,
    pub declarator: Declarator,
    pub operations: Vec<Operation>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Merge {
    No,
    Wrapper,
    Up,
    Same,
}

#[derive(Debug, Deserialize)]
pub struct Shape {
    pub kind: Kind,
    pub merge: Merge,
    pub fuse: Option<Step>,
    pub drop: bool,
    pub wrap: Option<Wrap>,
}

#[derive(Debug, Deserialize)]
pub struct Clause {
    pub line: u32,
    pub predicates: Vec<Predicate>,
    pub shape: Option<Shape>,
    pub roles: Option<u16>,
    pub role: Role,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Deserialize)]
pub struct Attr {
    pub id: u8,
    pub source: AttrSource,
}

#[derive(Debug, Deserialize)]
pub enum AttrSource {
    Constant(u16),
    /// Several values of a set.
    Constants(Vec<u16>),
    Tokens(Tokens),
    /// Path, value table, value if the text is not in the table.
    Text(Vec<Step>, u16, Option<u16>),
    Count(Vec<Symbol>),
    ReadNumber {
        octal: bool,
    },
    /// Whether the prefix is read with its case.
    ReadString {
        exact: bool,
    },
}

/// Values of tokens.
#[derive(Debug, Deserialize)]
pub struct Tokens {
    /// Value table.
    pub table: u16,
    /// Whether all values are collected (a set) or only the first.
    pub collect: bool,
    /// Paths to the native nodes whose tokens are meant; empty: those among the row's own children.
    pub of: Vec<Vec<Step>>,
    /// Further value tables, for what stands in a declarator of a class.
    pub places: Vec<(Declarator, u16)>,
}

#[derive(Clone, Debug, Deserialize)]
pub enum Step {
    Field(u8),
    Symbols(Vec<Symbol>),
    /// Any named child but extras.
    Any,
    Up,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Declarator {
    No,
    Pointer,
    Array,
    Function,
    Reference,
    Paren,
    Init,
    Bitfield,
    Attributed,
}

/// What a `chain` predicate can find.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Link {
    Pointer,
    Array,
    Function,
    Reference,
    Name,
    None,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub enum Initial {
    Upper,
    Lower,
    Letter,
    Backtick,
}

#[derive(Debug, Deserialize)]
pub enum Predicate {
    Has(Vec<Vec<Step>>),
    Lacks(Vec<Vec<Step>>),
    Count(Step, u32),
    Field(Vec<u8>),
    Parent(Vec<Symbol>),
    /// Kinds, sorted out by family already.
    Inside(Vec<Kind>),
    Scope(Vec<Kind>),
    Role(Vec<Role>),
    Text(Vec<Step>, Vec<String>),
    Prefix(Vec<Step>, Vec<String>),
    Initial(Vec<Step>, Vec<Initial>),
    Chain(Vec<Link>),
    Declares,
    /// At byte 0.
    AtStart,
}

#[derive(Debug, Deserialize)]
pub enum Operation {
    NestChain {
        clause: Vec<Symbol>,
    },
    MemberCall,
    WrapRuns(WrapRuns),
    ImplicitList {
        kind: Kind,
        role: Role,
        separators: Vec<Symbol>,
    },
    WrapBefore {
        kind: Kind,
        until: Vec<Symbol>,
        body: Kind,
    },
    /// Declarators, the group's kind, what makes it no group after all, roles that stay with the group.
    GroupDeclarators {
        of: Step,
        kind: Kind,
        lacks: Option<Step>,
        shared: Vec<Role>,
    },
    AdoptPreceding {
        symbols: Vec<Symbol>,
        role: Role,
    },
    GapText(GapText),
    HeredocBeginning,
    HeredocBody,
    Docstring,
}

/// What uncovered bytes of a row become.
#[derive(Debug, Deserialize)]
pub struct GapText {
    pub kind: Kind,
    /// Openings of literals whose quotes are no nodes, longest first where one begins another.
    pub quotes: Vec<String>,
    /// What begins an escape sequence, where a literal of one character has no node for it.
    pub escape: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct WrapRuns {
    pub kind: Kind,
    /// 0: the role of the dissolving node itself.
    pub role: Role,
    pub separators: Vec<Symbol>,
    /// Only children of these roles make runs; empty: all.
    pub of: Vec<Role>,
    /// Only runs with one of these tokens are wrapped; empty: all.
    pub having: Vec<Symbol>,
    /// Runs with a child of one of these roles are left alone.
    pub without: Vec<Role>,
    /// Brackets that do not end a run.
    pub through: Vec<Symbol>,
    /// The role of a run's last child of the roles `of`; 0: as the others.
    pub last: Role,
    /// What the roles of `of` become inside, 0: they stay.
    pub inner: Role,
    /// A constant of the synthetic rows.
    pub attr: Option<(u8, u16)>,
}

/// A synthetic row around one node.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Wrap {
    pub kind: Kind,
    /// The node's role inside.
    pub role: Role,
}

impl Entry {
    pub fn gap_text(&self) -> Option<&GapText> {
        self.operations.iter().find_map(|operation| match operation {
            Operation::GapText(gap) => Some(gap),
            _ => None,
        })
    }

    /// Whether a node without children has rows for its quotes all the same.
    pub fn splits_leaves(&self) -> bool {
        self.gap_text().is_some_and(|gap| !gap.quotes.is_empty())
    }

    pub fn group(&self) -> Option<Group<'_>> {
        self.operations.iter().find_map(|operation| match operation {
            Operation::GroupDeclarators { of, kind, lacks, shared } => {
                Some(Group { of, kind: *kind, lacks: lacks.as_ref(), shared })
            }
            _ => None,
        })
    }
}

/// `group_declarators` of an entry.
#[derive(Clone, Copy)]
pub struct Group<'a> {
    pub of: &'a Step,
    pub kind: Kind,
    pub lacks: Option<&'a Step>,
    pub shared: &'a [Role],
}

pub struct Program {
    pub wellknown: Wellknown,
    pub facts: KindFacts,
    pub symbols: Vec<SymbolInfo>,
    pub field_legend: Vec<u8>,
    pub declarator_field: u8,
    /// The grammar needs a line end after the last line; a source without one is parsed as if it had it.
    pub final_newline: bool,
    /// A comment right in front of a declaration documents it without a mark of its own.
    pub adjacent_docs: bool,
    pub role_tables: Vec<RoleTable>,
    pub value_tables: Vec<ValueTable>,
    pub entries: Vec<Entry>,
}
