//! From bytes to columns, and the scratch memory that a thread keeps between files.

use std::cell::RefCell;

use tree_sitter::{Language, Parser, Tree};

use crate::allocator;
use crate::columns::Columns;
use crate::native::{NativeNode, flatten};
use crate::normalize::{Trace, normalize};
use crate::program::Program;

/// Scratch above this many native nodes (20 bytes each) or rows (about as much) is given back after a file.
const KEPT_NODES: usize = 1 << 20;

thread_local! {
    static PARSER: RefCell<Parser> = RefCell::new(new_parser());
    static NODES: RefCell<Vec<NativeNode>> = const { RefCell::new(Vec::new()) };
    static SPARE: RefCell<Columns> = RefCell::new(Columns::default());
}

/// Why a source could not be taken at all. Broken code is no reason: it gives a tree.
#[derive(Debug)]
pub enum EngineError {
    /// The grammar does not fit this version of tree-sitter.
    Language(String),
    /// Offsets are 32 bits wide.
    TooLarge(usize),
}

impl std::fmt::Display for EngineError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            EngineError::Language(message) => formatter.write_str(message),
            EngineError::TooLarge(bytes) => {
                write!(formatter, "a source of {bytes} bytes exceeds 4294967295")
            }
        }
    }
}

fn new_parser() -> Parser {
    allocator::give_to_tree_sitter();
    Parser::new()
}

pub fn parse_native(language: &Language, source: &[u8]) -> Result<Tree, EngineError> {
    if source.len() >= u32::MAX as usize {
        return Err(EngineError::TooLarge(source.len()));
    }
    PARSER.with_borrow_mut(|parser| {
        parser.set_language(language).map_err(|error| EngineError::Language(error.to_string()))?;
        parser.reset();
        let tree = parser.parse(source, None);
        tree.ok_or_else(|| EngineError::Language("tree-sitter returned no tree".into()))
    })
}

/// The columns of one source. Their memory serves the thread's next file.
pub struct Parsed {
    pub columns: Columns,
    trace: Option<Trace>,
    /// Freed after the columns have left: freed before they are made, a batch takes some percent longer.
    _tree: Tree,
}

impl Drop for Parsed {
    fn drop(&mut self) {
        if self.columns.kind.capacity() <= KEPT_NODES {
            SPARE.set(std::mem::take(&mut self.columns));
        }
    }
}

pub fn parse(program: &Program, language: &Language, source: &[u8]) -> Result<Parsed, EngineError> {
    run(program, language, source, false)
}

pub fn trace(program: &Program, language: &Language, source: &[u8]) -> Result<Trace, EngineError> {
    run(program, language, source, true).map(|mut parsed| parsed.trace.take().unwrap_or_default())
}

fn run(program: &Program, language: &Language, source: &[u8], trace: bool) -> Result<Parsed, EngineError> {
    let unended = program.final_newline && source.last().is_some_and(|last| *last != b'\n');
    let tree =
        if unended { parse_native(language, &[source, b"\n"].concat())? } else { parse_native(language, source)? };
    let (columns, trace) = NODES.with_borrow_mut(|nodes| {
        flatten(&tree, nodes);
        if unended {
            // Nothing of the line end that was added may show.
            let end = source.len() as u32;
            nodes.iter_mut().for_each(|node| (node.start, node.end) = (node.start.min(end), node.end.min(end)));
        }
        let mut normalizer = normalize(program, nodes, source, SPARE.take(), trace);
        let result = (std::mem::take(&mut normalizer.out), normalizer.trace.take());
        drop(normalizer);
        if nodes.capacity() > KEPT_NODES {
            nodes.clear();
            nodes.shrink_to(KEPT_NODES);
        }
        result
    });
    Ok(Parsed { columns, trace, _tree: tree })
}
