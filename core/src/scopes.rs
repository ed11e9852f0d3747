//! The scopes around a row: namespaces, types, callables and what gives its name to what it holds.

use crate::dotted::LONGEST_PATH;

/// A row that is part of the qualified names below it. `part` may be empty.
pub struct Scope {
    pub end: u32,
    pub part: String,
    pub type_name: Option<String>,
    pub holds: bool,
}

#[derive(Default)]
pub struct Scopes(Vec<Scope>);

impl Scopes {
    /// Ends what ends before a row.
    pub fn leave(&mut self, row: u32) {
        while self.0.last().is_some_and(|scope| scope.end <= row) {
            self.0.pop();
        }
    }

    pub fn enter(&mut self, scope: Scope) {
        self.0.push(scope);
    }

    /// The name that the innermost one gives away.
    pub fn holder(&self) -> Option<String> {
        self.0.last().filter(|scope| scope.holds).map(|scope| scope.part.clone())
    }

    /// The type around a row.
    pub fn type_name(&self) -> Option<String> {
        self.0.iter().rev().find_map(|scope| scope.type_name.clone())
    }

    /// The parts of the open scopes and this one; the outermost are left out where they would be too long.
    pub fn qualified(&self, part: &str) -> String {
        let mut parts: Vec<&str> = vec![part];
        let mut length = 0;
        for scope in self.0.iter().rev() {
            length += scope.part.len() + 1;
            if length > LONGEST_PATH {
                parts.push("…");
                break;
            }
            parts.push(&scope.part);
        }
        parts.retain(|part| !part.is_empty());
        parts.reverse();
        parts.join(".")
    }
}
