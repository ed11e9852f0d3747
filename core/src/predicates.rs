//! The conditions of a clause, judged on the flat native tree.

use crate::native::{EXTRA, NativeNode, children};
use crate::program::{Declarator, Initial, Link, NO_ENTRY, Predicate, Program, Step};

/// What a predicate may look at besides the native tree.
pub struct Context {
    /// Kind of the nearest kept ancestor that `inside` does not look through.
    pub inside: u8,
    /// Kind of the nearest callable, type or module.
    pub scope: u8,
    /// Role that the parent gave the node.
    pub role: u8,
    pub declarator: Subject,
}

/// Which declarator `chain` follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The node's own.
    Own,
    /// This one of several.
    Declarator(u32),
    /// None: the node holds several.
    Group,
}

#[derive(Clone, Copy)]
pub struct View<'a> {
    pub program: &'a Program,
    pub nodes: &'a [NativeNode],
    pub source: &'a [u8],
}

impl<'a> View<'a> {
    pub fn node(&self, index: u32) -> &'a NativeNode {
        &self.nodes[index as usize]
    }

    pub fn text(&self, index: u32) -> &'a [u8] {
        let node = self.node(index);
        &self.source[node.start as usize..node.end as usize]
    }

    pub fn holds(&self, predicate: &Predicate, node: u32, context: &Context) -> bool {
        match predicate {
            Predicate::Has(paths) => paths.iter().any(|path| self.find(node, path).is_some()),
            Predicate::Lacks(paths) => !paths.iter().any(|path| self.find(node, path).is_some()),
            Predicate::Count(step, more_than) => self.count(node, step) > *more_than,
            Predicate::Field(fields) => fields.contains(&self.node(node).field),
            Predicate::Parent(symbols) => node != 0 && symbols.contains(&self.node(self.node(node).parent).symbol),
            Predicate::Inside(kinds) => kinds.contains(&context.inside),
            Predicate::Scope(kinds) => kinds.contains(&context.scope),
            Predicate::Role(roles) => roles.contains(&context.role),
            Predicate::Text(path, texts) => {
                self.leaf(node, path).is_some_and(|text| texts.iter().any(|other| other.as_bytes() == text))
            }
            Predicate::Prefix(path, texts) => {
                self.leaf(node, path).is_some_and(|text| texts.iter().any(|other| text.starts_with(other.as_bytes())))
            }
            Predicate::Initial(path, initials) => {
                self.leaf(node, path).is_some_and(|text| initials.iter().any(|initial| has_initial(text, *initial)))
            }
            Predicate::Chain(links) => links.contains(&self.chain(node, context.declarator)),
            Predicate::Declares => self.declares(node),
            Predicate::AtStart => self.node(node).start == 0,
        }
    }

    fn leaf(&self, node: u32, path: &[Step]) -> Option<&'a [u8]> {
        self.find(node, path).map(|found| self.text(found))
    }

    /// The first node at the end of `path`. Descends at most as deep as the path is long.
    pub fn find(&self, node: u32, path: &[Step]) -> Option<u32> {
        let Some((step, rest)) = path.split_first() else {
            return Some(node);
        };
        if matches!(step, Step::Up) {
            return if node == 0 { None } else { self.find(self.node(node).parent, rest) };
        }
        children(self.nodes, node).filter(|child| self.matches(*child, step)).find_map(|child| self.find(child, rest))
    }

    /// Every node at the end of `path`, in order.
    pub fn find_all(&self, node: u32, path: &[Step], found: &mut Vec<u32>) {
        match path.split_first() {
            None => found.push(node),
            Some((Step::Up, _)) if node == 0 => {}
            Some((Step::Up, rest)) => self.find_all(self.node(node).parent, rest, found),
            Some((step, rest)) => children(self.nodes, node)
                .filter(|child| self.matches(*child, step))
                .for_each(|child| self.find_all(child, rest, found)),
        }
    }

    /// The class of the declarator that `token` stands in, itself or in a part of it; `No` anywhere else.
    pub fn place(&self, token: u32) -> Declarator {
        let part = self.node(token).parent;
        match self.declarator(part) {
            Declarator::No => self.declarator(self.node(part).parent),
            class => class,
        }
    }

    pub fn count(&self, node: u32, step: &Step) -> u32 {
        children(self.nodes, node).filter(|child| self.matches(*child, step)).count() as u32
    }

    pub fn matches(&self, index: u32, step: &Step) -> bool {
        let child = self.node(index);
        match step {
            Step::Any => self.named(index),
            Step::Field(field) => child.field == *field && !child.is(EXTRA),
            Step::Symbols(symbols) => symbols.contains(&child.symbol),
            Step::Up => false,
        }
    }

    pub fn declarator(&self, node: u32) -> Declarator {
        match self.program.symbols.get(usize::from(self.node(node).symbol)) {
            Some(info) if info.entry != NO_ENTRY => self.program.entries[usize::from(info.entry)].declarator,
            _ => Declarator::No,
        }
    }

    fn named(&self, node: u32) -> bool {
        let node = self.node(node);
        !node.is(EXTRA) && self.program.symbols.get(usize::from(node.symbol)).is_some_and(|info| info.named)
    }

    /// One step down a declarator chain: the child under the declarator field, else the last named child.
    fn inner(&self, declarator: u32) -> Option<u32> {
        let field = self.program.declarator_field;
        let by_field = children(self.nodes, declarator).find(|child| field != 0 && self.node(*child).field == field);
        by_field.or_else(|| match self.declarator(declarator) {
            // Only these have their declarator outside any field; elsewhere a missing field means an abstract one.
            Declarator::Paren | Declarator::Reference => {
                children(self.nodes, declarator).filter(|child| self.named(*child)).last()
            }
            Declarator::Attributed => children(self.nodes, declarator).find(|child| self.named(*child)),
            _ => None,
        })
    }

    fn chain(&self, node: u32, subject: Subject) -> Link {
        let mut last = Link::None;
        let mut current = match subject {
            Subject::Group => None,
            Subject::Declarator(declarator) => Some(declarator),
            Subject::Own if self.declarator(node) != Declarator::No => Some(node),
            Subject::Own => {
                let field = self.program.declarator_field;
                let is_declarator = |child: &u32| self.declarator(*child) != Declarator::No;
                let mut by_field =
                    children(self.nodes, node).filter(|child| field != 0 && self.node(*child).field == field);
                let first = by_field.clone().next();
                by_field.find(is_declarator).or(first).or_else(|| children(self.nodes, node).find(is_declarator))
            }
        };
        while let Some(declarator) = current {
            match self.declarator(declarator) {
                Declarator::No => return if last == Link::None { Link::Name } else { last },
                Declarator::Pointer => last = Link::Pointer,
                Declarator::Array => last = Link::Array,
                Declarator::Function => last = Link::Function,
                Declarator::Reference => last = Link::Reference,
                Declarator::Paren | Declarator::Init | Declarator::Bitfield | Declarator::Attributed => {}
            }
            current = self.inner(declarator);
        }
        last
    }

    fn declares(&self, node: u32) -> bool {
        let function = if self.declarator(node) == Declarator::Function { node } else { self.node(node).parent };
        let mut inner = self.inner(function);
        while let Some(declarator) = inner {
            match self.declarator(declarator) {
                Declarator::No => return true,
                Declarator::Paren | Declarator::Attributed => inner = self.inner(declarator),
                _ => return false,
            }
        }
        false
    }
}

fn has_initial(text: &[u8], initial: Initial) -> bool {
    let first = String::from_utf8_lossy(&text[..text.len().min(4)]).chars().next();
    match initial {
        Initial::Upper => first.is_some_and(char::is_uppercase),
        Initial::Lower => first.is_some_and(|first| !first.is_uppercase() && first != '`'),
        // What a name may begin with: a mapping tells names from symbols by it.
        Initial::Letter => first.is_some_and(|first| first.is_alphabetic() || matches!(first, '_' | '$')),
        Initial::Backtick => first == Some('`'),
    }
}
