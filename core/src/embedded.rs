//! The text of the schema and of the mappings, carried inside the library. The only file that knows where they lie.

pub const SCHEMA: &str = include_str!("../../schema/universal.toml");
pub const DATASET: &str = include_str!("../../schema/dataset.toml");
pub const REWRITES: &str = include_str!("../../schema/rewrites.toml");

/// (language, text of its mapping file), sorted by language.
pub const GRAMMARS: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/grammars.rs"));
