//! What the core must know of the schema to find callables: uast/callables.py writes it, and no kind is named here.

use serde::Deserialize;

/// Sets of kinds, by id.
#[derive(Deserialize)]
struct Kinds {
    callable: Vec<u8>,
    /// Named regions and types: parts of qualified names. A `holder` gives its name to what is `held` without one.
    namespace: Vec<u8>,
    r#type: Vec<u8>,
    holder: Vec<u8>,
    held: Vec<u8>,
    decision: Vec<u8>,
    case: Vec<u8>,
    /// Patterns that always fit.
    irrefutable: Vec<u8>,
    nesting: Vec<u8>,
    call: Vec<u8>,
    new: Vec<u8>,
    preprocessor: Vec<u8>,
    comment: Vec<u8>,
    token: Vec<u8>,
    /// Not part of the fingerprint.
    hidden: Vec<u8>,
    /// What stands for its one child in the fingerprint; around a docstring it is not part of it either.
    wrapper: Vec<u8>,
    /// Names with their qualifiers: under `property` and `object`, under `name` and `qualifier`, in another row, in themselves.
    member: Vec<u8>,
    qualified: Vec<u8>,
    around: Vec<u8>,
    name: Vec<u8>,
    parameter: Vec<u8>,
}

macro_rules! sets {
    ($($name:ident $flag:ident $bit:literal),* $(,)?) => {
        $(pub const $flag: u32 = 1 << $bit;)*
        impl Kinds {
            fn flags(&self) -> Box<[u32; 256]> {
                let mut flags = Box::new([0; 256]);
                $(self.$name.iter().for_each(|kind| flags[usize::from(*kind)] |= $flag);)*
                flags
            }
        }
    };
}
sets!(
    callable CALLABLE 0, namespace NAMESPACE 1, r#type TYPE 2, holder HOLDER 3, decision DECISION 4, case CASE 5,
    irrefutable IRREFUTABLE 6, nesting NESTING 7, call CALL 8, new NEW 9, preprocessor PREPROCESSOR 10, comment COMMENT 11,
    token TOKEN 12, hidden HIDDEN 13, wrapper WRAPPER 14, member MEMBER 15, qualified QUALIFIED 16, around AROUND 17,
    name NAME 18, parameter PARAMETER 19, held HELD 20,
);

#[derive(Deserialize)]
pub struct Roles {
    pub annotation: u8,
    pub body: u8,
    pub callee: u8,
    pub clause: u8,
    pub close: u8,
    pub condition: u8,
    pub declared_type: u8,
    pub declarator: u8,
    pub initializer: u8,
    pub keyword: u8,
    pub name: u8,
    pub object: u8,
    pub open: u8,
    pub operator: u8,
    pub parameter: u8,
    pub pattern: u8,
    pub property: u8,
    pub qualifier: u8,
    pub receiver: u8,
    pub return_type: u8,
    pub separator: u8,
    pub trivia: u8,
    pub r#type: u8,
    pub value: u8,
}

#[derive(Deserialize)]
pub struct Attributes {
    pub accessor_kind: u8,
    pub array_rank: u8,
    pub r#async: u8,
    pub callable_kind: u8,
    pub comment_style: u8,
    pub default: u8,
    pub doc: u8,
    pub elif: u8,
    pub modifiers: u8,
    pub namespace_form: u8,
    pub param_kind: u8,
    pub visibility: u8,
}

/// What the marks of a comment are made of: bytes at its beginning, at its end, and at the beginning of each further line.
#[derive(Deserialize)]
pub struct Marks {
    pub style: u16,
    pub begin: String,
    /// Whole words that may stand at either end.
    pub words: Vec<String>,
    pub end: String,
    pub line: String,
}

#[derive(Deserialize)]
struct Declared {
    kinds: Kinds,
    roles: Roles,
    attributes: Attributes,
    kind_names: Vec<String>,
    /// (kind, attribute, values): decisions if they have one of these values.
    decisions: Vec<(u8, u8, Vec<u16>)>,
    /// Whatever stands under these roles is a decision of its own.
    decision_roles: Vec<u8>,
    /// Attributes that the fingerprint sees.
    structure: Vec<u8>,
    names_of: Names,
    /// Values of `namespace_form` that reach to the end of what is around, those of `param_kind` that are no parameters.
    reaching: Vec<u16>,
    no_parameters: Vec<u16>,
    comments: Vec<Marks>,
}

/// Names of the values of attributes that become text.
#[derive(Deserialize)]
pub struct Names {
    pub accessor_kind: Vec<String>,
    pub callable_kind: Vec<String>,
    pub modifiers: Vec<String>,
    pub visibility: Vec<String>,
}

/// What the core must know of the schema to find callables.
pub struct Rules {
    pub roles: Roles,
    pub attributes: Attributes,
    pub no_parameters: Vec<u16>,
    pub comments: Vec<Marks>,
    pub flags: Box<[u32; 256]>,
    pub decision_roles: Box<[bool; 256]>,
    pub structure: Box<[bool; 256]>,
    pub decisions: Vec<(u8, u8, Vec<u16>)>,
    pub kind_names: Vec<String>,
    pub names_of: Names,
    pub reaching: Vec<u16>,
}

impl Rules {
    pub fn decode(text: &str) -> Result<Rules, String> {
        let declared: Declared = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let set = |ids: &[u8]| {
            let mut set = Box::new([false; 256]);
            ids.iter().for_each(|id| set[usize::from(*id)] = true);
            set
        };
        Ok(Rules {
            flags: declared.kinds.flags(),
            decision_roles: set(&declared.decision_roles),
            structure: set(&declared.structure),
            roles: declared.roles,
            attributes: declared.attributes,
            no_parameters: declared.no_parameters,
            comments: declared.comments,
            decisions: declared.decisions,
            kind_names: declared.kind_names,
            names_of: declared.names_of,
            reaching: declared.reaching,
        })
    }

    pub fn is(&self, kind: u8, flag: u32) -> bool {
        self.flags[usize::from(kind)] & flag != 0
    }
}
