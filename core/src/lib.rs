//! The loops over every node: parse with tree-sitter, apply a compiled mapping, fill columns, check invariants.
//!
//! Files in the order in which data meets them: `embedded` (schema and mappings as text), `decode` and `program` (a compiled
//! mapping), `native` (the flat native tree), `normalize` (the universal tree) with `predicates`, `expand`, `groups`, `operations`,
//! `attributes`, `gaps` and `comments`, `columns`, `batch`, `packed`, `invariants`, `tree` (the columns read by row), `callables` (a
//! row a function) with `callable_rules`, `scopes`, `dotted`, `decisions`, `header`, `callable_fingerprint`, `lines` and `texts`,
//! `engine` (bytes to columns), `allocator` (which serves tree-sitter, too). From columns `draft` and `view` make the lowered tree,
//! with `view_rules`, `rewrite`, `rewrite_rules`, `literals` and `mixing`; `align` pairs two of them. Beside them `minhash`, which
//! looks at bytes only, and `sparse`, `postings`, `near` and `projection`, which look at vectors only. Only `python` knows Python,
//! and nothing knows a language.

pub mod align;
mod allocator;
mod attributes;
pub mod batch;
mod callable_fingerprint;
pub mod callable_rules;
pub mod callables;
pub mod columns;
mod comments;
mod decisions;
mod decode;
mod dotted;
mod draft;
pub mod embedded;
pub mod engine;
mod expand;
pub mod fingerprint;
mod gaps;
mod groups;
mod header;
pub mod invariants;
mod lines;
mod literals;
pub mod minhash;
mod mixing;
pub mod native;
pub mod near;
mod normalize;
mod operations;
pub mod packed;
pub mod postings;
mod predicates;
pub mod program;
pub mod projection;
mod python;
mod rewrite;
mod rewrite_rules;
mod scopes;
pub mod sparse;
pub mod texts;
pub mod tree;
pub mod view;
pub mod view_rules;
