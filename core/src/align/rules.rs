//! What the aligner must know of the schema: uast/alignment.py writes it, and no kind is named here.

use serde::Deserialize;

#[derive(Deserialize)]
struct Declared {
    /// Kinds and roles of what runs or is declared in order: the first of the two levels that are aligned.
    statement_kinds: Vec<u8>,
    statement_roles: Vec<u8>,
    callables: Vec<u8>,
    types: Vec<u8>,
    /// Kinds that are told apart from others of their class although they can be matched.
    special: Vec<u8>,
    /// Lists of statements that say nothing by themselves.
    blocks: Vec<u8>,
    /// Statements that say what they say by names alone.
    by_name: Vec<u8>,
    /// Kinds that are never paired.
    tokens: Vec<u8>,
    /// Kinds of which one does in one language what another does in another.
    alike: Vec<Vec<u8>>,
    name_role: u8,
    name_weight: f32,
    value_weight: f32,
}

pub struct Rules {
    statement_kind: [bool; 256],
    statement_role: [bool; 256],
    pub unit: [Unit; 256],
    pub special: [bool; 256],
    pub block: [bool; 256],
    pub token: [bool; 256],
    pub by_name: [bool; 256],
    class: [u8; 256],
    pub name_role: u8,
    /// What a name weighs in a statement beside its kinds, and what a value does.
    pub name_weight: f32,
    pub value_weight: f32,
}

/// Declarations that are matched before anything inside of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    No,
    Callable,
    Type,
}

impl Rules {
    pub fn decode(text: &str) -> Result<Rules, String> {
        let declared: Declared = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let set = |ids: &[u8]| {
            let mut set = [false; 256];
            ids.iter().for_each(|id| set[usize::from(*id)] = true);
            set
        };
        let mut unit = [Unit::No; 256];
        declared.callables.iter().for_each(|kind| unit[usize::from(*kind)] = Unit::Callable);
        declared.types.iter().for_each(|kind| unit[usize::from(*kind)] = Unit::Type);
        let mut class = [0; 256];
        for (number, kinds) in declared.alike.iter().enumerate() {
            kinds.iter().for_each(|kind| class[usize::from(*kind)] = number as u8 + 1);
        }
        Ok(Rules {
            statement_kind: set(&declared.statement_kinds),
            statement_role: set(&declared.statement_roles),
            unit,
            special: set(&declared.special),
            block: set(&declared.blocks),
            token: set(&declared.tokens),
            by_name: set(&declared.by_name),
            class,
            name_role: declared.name_role,
            name_weight: declared.name_weight,
            value_weight: declared.value_weight,
        })
    }

    pub fn is_statement(&self, kind: u8, role: u8) -> bool {
        self.statement_kind[usize::from(kind)] || self.statement_role[usize::from(role)]
    }

    /// Whether one kind does what the other does elsewhere.
    pub fn alike(&self, a: u8, b: u8) -> bool {
        let class = self.class[usize::from(a)];
        class != 0 && class == self.class[usize::from(b)]
    }
}
