//! What the core must know of the schema to lower a tree: uast/lowering.py writes it, and no kind is named here.

use serde::Deserialize;

use crate::rewrite_rules::{self, Rewrites};

/// Nothing, a name, a string, a number, a truth value or null, the name of a type: `View::text_class`.
pub const SAYS_NOTHING: u8 = 0;
pub const SAYS_NAME: u8 = 1;
pub const SAYS_STRING: u8 = 2;
pub const SAYS_NUMBER: u8 = 3;
pub const SAYS_CONSTANT: u8 = 4;
pub const SAYS_TYPE: u8 = 5;

#[derive(Deserialize)]
struct Declared {
    kinds: Kinds,
    operator_role: u8,
    attributes: Attributes,
    /// `text_class` of the leaves of each kind.
    text_class: Vec<u8>,
    /// Attributes that a label sees, and those that rewrites look at.
    structure: Vec<u8>,
    kept: Vec<u8>,
    /// Values of `operator` whose token says more than the value does.
    custom: Vec<u16>,
    imaginary: u16,
    /// Where children stand by their role, in a view.
    role_rank: Vec<u8>,
    rewrites: rewrite_rules::Declared,
}

#[derive(Deserialize)]
struct Kinds {
    /// Tokens, comments and what else has no row in the view, with all below.
    dropped: Vec<u8>,
    /// Their one child stands for them.
    wrapper: Vec<u8>,
    /// The wrappers of statements.
    statement: Vec<u8>,
    /// A run of these is one row of the kind `part_is`; inside of a leaf they are its text.
    part: Vec<u8>,
    part_is: u8,
    /// The text of another row, somewhere else: dropped where it holds parts only.
    remote: Vec<u8>,
    /// Names directly below these are names of types.
    around_type: Vec<u8>,
}

#[derive(Deserialize)]
pub struct Attributes {
    pub doc: u8,
    pub operator: u8,
    pub assign_op: u8,
    pub base: u8,
    pub number_kind: u8,
    pub truth: u8,
}

pub const DROPPED: u8 = 1;
pub const WRAPPER: u8 = 2;
pub const PART: u8 = 4;
pub const REMOTE: u8 = 8;
pub const AROUND_TYPE: u8 = 16;
pub const STATEMENT: u8 = 32;

/// What the core must know of the schema to lower a tree.
pub struct Rules {
    pub flags: Box<[u8; 256]>,
    pub part_is: u8,
    pub text_class: Box<[u8; 256]>,
    pub operator_role: u8,
    pub attributes: Attributes,
    pub structure: Box<[bool; 256]>,
    pub kept: Box<[bool; 256]>,
    pub custom: Vec<u16>,
    pub imaginary: u16,
    pub role_rank: Box<[u8; 256]>,
    pub rewrites: Rewrites,
}

impl Rules {
    pub fn decode(text: &str) -> Result<Rules, String> {
        let declared: Declared = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let kinds = &declared.kinds;
        let mut flags = Box::new([0; 256]);
        for (ids, flag) in [
            (&kinds.dropped, DROPPED),
            (&kinds.wrapper, WRAPPER),
            (&kinds.statement, STATEMENT),
            (&kinds.part, PART),
            (&kinds.remote, REMOTE),
            (&kinds.around_type, AROUND_TYPE),
        ] {
            ids.iter().for_each(|id| flags[usize::from(*id)] |= flag);
        }
        let set = |ids: &[u8]| {
            let mut set = Box::new([false; 256]);
            ids.iter().for_each(|id| set[usize::from(*id)] = true);
            set
        };
        let text_class = declared.text_class.try_into().map_err(|_| "text_class has no entry for each kind")?;
        let role_rank = declared.role_rank.try_into().map_err(|_| "role_rank has no entry for each role")?;
        Ok(Rules {
            flags,
            part_is: kinds.part_is,
            text_class: Box::new(text_class),
            operator_role: declared.operator_role,
            structure: set(&declared.structure),
            kept: set(&declared.kept),
            attributes: declared.attributes,
            custom: declared.custom,
            imaginary: declared.imaginary,
            role_rank: Box::new(role_rank),
            rewrites: declared.rewrites.compiled()?,
        })
    }

    pub fn is(&self, kind: u8, flag: u8) -> bool {
        self.flags[usize::from(kind)] & flag != 0
    }
}
