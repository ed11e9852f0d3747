//! Compiled rewrites: schema/rewrites.toml as uast/rewrites.py hands it over. No kind is named here.

use serde::Deserialize;

use crate::literals::number;
use crate::mixing::of_text;

/// Captures of one rewrite at most: of nodes, and of values of attributes.
pub const SLOTS: usize = 16;

#[derive(Deserialize)]
pub struct Rewrite {
    pub id: u8,
    pub names: bool,
    pub phase: usize,
    /// Roles that the first node may have; none given: any.
    pub roles: Vec<u8>,
    /// The role that the results get, if not the first node's own.
    pub becomes: Option<u8>,
    /// Siblings side by side.
    pub patterns: Vec<Pattern>,
    pub results: Vec<Template>,
    /// Captures that the results have more than once.
    pub copied: Vec<usize>,
    /// Matched nodes that no result stands for: the first result has their origins.
    pub consumed: Vec<usize>,
}

#[derive(Deserialize)]
pub struct Pattern {
    pub kinds: Vec<u8>,
    pub attrs: Vec<AttrTest>,
    #[serde(default)]
    pub says: Vec<Says>,
    pub groups: Vec<Group>,
    /// What other children are: None none, otherwise their capture.
    pub rest: Option<usize>,
    /// Whether children are not looked at.
    pub whole: bool,
    pub slot: Option<usize>,
    pub label: usize,
    /// Whether it must, or must not, be the value of an expression statement.
    pub statement: Option<bool>,
    #[serde(skip)]
    set: [u64; 4],
    #[serde(skip)]
    pub texts: Vec<u64>,
}

#[derive(Deserialize)]
pub struct AttrTest {
    pub key: u8,
    /// One of these, or none at all.
    pub values: Vec<u16>,
    pub absent: bool,
    pub slot: Option<usize>,
}

#[derive(Deserialize)]
pub struct Says {
    pub text: String,
    pub is_number: bool,
}

/// The children under one role, in order: `front`, up to `most` captured, `back`.
#[derive(Deserialize)]
pub struct Group {
    pub role: u8,
    pub front: Vec<Pattern>,
    pub many: Option<usize>,
    pub most: usize,
    pub back: Vec<Pattern>,
}

#[derive(Deserialize)]
pub struct Template {
    /// A capture, as it is.
    pub slot: Option<usize>,
    pub kind: u8,
    /// The matched node whose origins it has; with `keep`, its kind and attributes, too.
    pub label: Option<usize>,
    pub keep: bool,
    pub attrs: Vec<(u8, u16)>,
    pub attr_slots: Vec<(u8, usize)>,
    pub removed: Vec<u8>,
    /// (role, template); role 0 leaves each captured node its own.
    pub children: Vec<(u8, Template)>,
    pub says: Option<Says>,
    pub text_class: u8,
    /// Whether it says what the matched node said.
    pub keep_text: bool,
    #[serde(skip)]
    pub text: u64,
}

/// Where a value is the result of the code around it without a word: see `[tail]` of schema/rewrites.toml.
#[derive(Deserialize)]
pub struct Tail {
    pub id: u8,
    pub callables: Vec<u8>,
    pub body: u8,
    /// (kind, role of the children that are in tail position, whether only the last of them is).
    pub through: Vec<(u8, u8, bool)>,
    /// Kinds without which a second role of the same kind makes none of them a result: (kind, role).
    pub needs: Vec<(u8, u8)>,
    pub values: Vec<u8>,
    pub result: u8,
    pub value: u8,
    /// With one of these as its type (role, kinds, names) a callable has no result.
    pub result_type: u8,
    pub no_result: Vec<String>,
    #[serde(skip)]
    pub no_result_texts: Vec<u64>,
}

#[derive(Deserialize)]
pub struct Declared {
    pub rewrites: Vec<Rewrite>,
    pub tail: Option<Tail>,
    pub phases: usize,
}

pub struct Rewrites {
    pub all: Vec<Rewrite>,
    pub tail: Option<Tail>,
    pub phases: usize,
    /// By phase and kind of the first node.
    pub by_kind: Vec<Vec<Vec<usize>>>,
}

impl Declared {
    pub fn compiled(self) -> Result<Rewrites, String> {
        let Declared { mut rewrites, mut tail, phases } = self;
        let mut by_kind = vec![vec![Vec::new(); 256]; phases];
        for (at, rewrite) in rewrites.iter_mut().enumerate() {
            rewrite.patterns.iter_mut().for_each(Pattern::prepare);
            rewrite.results.iter_mut().for_each(Template::prepare);
            let first = rewrite.patterns.first().ok_or("a rewrite has no pattern")?;
            let by_kind = by_kind.get_mut(rewrite.phase).ok_or("a rewrite has a phase that there is not")?;
            first.kinds.iter().for_each(|kind| by_kind[usize::from(*kind)].push(at));
        }
        if let Some(tail) = &mut tail {
            tail.no_result_texts = tail.no_result.iter().map(|name| of_text(name.as_bytes())).collect();
        }
        Ok(Rewrites { all: rewrites, tail, phases, by_kind })
    }
}

impl Says {
    fn hash(&self) -> u64 {
        if self.is_number { number(self.text.as_bytes(), 10, false) } else { of_text(self.text.as_bytes()) }
    }
}

impl Pattern {
    fn prepare(&mut self) {
        self.kinds.iter().for_each(|kind| self.set[usize::from(kind >> 6)] |= 1 << (kind & 63));
        self.texts = self.says.iter().map(Says::hash).collect();
        for group in &mut self.groups {
            group.front.iter_mut().chain(&mut group.back).for_each(Pattern::prepare);
        }
    }

    #[inline]
    pub fn has(&self, kind: u8) -> bool {
        self.set[usize::from(kind >> 6)] >> (kind & 63) & 1 != 0
    }
}

impl Template {
    fn prepare(&mut self) {
        self.text = self.says.as_ref().map_or(0, Says::hash);
        self.children.iter_mut().for_each(|(_, child)| child.prepare());
    }
}
