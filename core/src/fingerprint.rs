//! Fingerprints: the features of a lowered tree, as numbers with how often each occurs. uast/fingerprints.py names the families
//! and says which kinds are looked through, left out or taken for the same.
//!
//! A feature is a hash of 27 bits under its family, so no table of features has to be kept and any two fingerprints compare.

use serde::Deserialize;
use std::collections::HashMap;

use crate::draft::label_of;
use crate::mixing::{finish, of_text, step};
use crate::tree::Tree;
use crate::view::View;
use crate::view_rules::{SAYS_CONSTANT, SAYS_NAME, SAYS_NUMBER, SAYS_STRING, SAYS_TYPE};

const NONE: u32 = u32::MAX;
const FAMILY_SHIFT: u32 = 27;
/// Occurrences of one variable that are compared with each other, and siblings of one node.
const MANY: usize = 64;

const NODE: u32 = 0;
const NUMBER: u32 = 1;
const OPERATOR: u32 = 2;
const CONTROL: u32 = 3;
const EDGE: u32 = 4;
const PATH: u32 = 5;
const SUBTREE: u32 = 6;
const SUBTREE_2: u32 = 7;
const PAIR: u32 = 8;
const TRIPLE: u32 = 9;
const QUADRUPLE: u32 = 10;
const SIBLING: u32 = 11;
const VARIABLE: u32 = 12;
const WORD: u32 = 13;
const GRAM: u32 = 14;
const STRING: u32 = 15;
const NAME: u32 = 16;

/// Classes from here on say what is computed; the last one is looked through.
const COMPUTES: u16 = 1000;
const LOOKED_THROUGH: u16 = u16::MAX;

/// A kind, its attributes with their values, and the class of what has them.
type Same = (u8, Vec<(u8, u16)>, u16);

#[derive(Deserialize)]
struct Declared {
    /// By kind: looked through, left out with all below, of no weight in a sequence of operators, part of the skeleton of control.
    spliced: Vec<u8>,
    dropped: Vec<u8>,
    frame: Vec<u8>,
    control: Vec<u8>,
    operators: Vec<u8>,
    /// Class of each kind, 0 for its own label.
    classes: Vec<u16>,
    /// Class of what has this kind and these attributes.
    same: Vec<Same>,
    /// What a role counts as, and the roles in which a name is no node.
    roles: Vec<u8>,
    naming: Vec<u8>,
    declared_name: u8,
    callee: u8,
}

/// What `uast/fingerprints.py` says of the schema.
pub struct Rules {
    spliced: [bool; 256],
    dropped: [bool; 256],
    frame: [bool; 256],
    control: [bool; 256],
    operators: [bool; 256],
    naming: [bool; 256],
    classes: Vec<u16>,
    same: HashMap<u64, u16>,
    roles: Vec<u8>,
    declared_name: u8,
    callee: u8,
}

impl Rules {
    pub fn decode(text: &str) -> Result<Rules, String> {
        let declared: Declared = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if declared.classes.len() != 256 || declared.roles.len() != 256 {
            return Err("classes and roles need 256 entries each".to_owned());
        }
        let set = |ids: &[u8]| {
            let mut set = [false; 256];
            ids.iter().for_each(|id| set[usize::from(*id)] = true);
            set
        };
        Ok(Rules {
            spliced: set(&declared.spliced),
            dropped: set(&declared.dropped),
            frame: set(&declared.frame),
            control: set(&declared.control),
            operators: set(&declared.operators),
            naming: set(&declared.naming),
            same: declared.same.iter().map(|(kind, attrs, class)| (label_of(*kind, 0, attrs), *class)).collect(),
            classes: declared.classes,
            roles: declared.roles,
            declared_name: declared.declared_name,
            callee: declared.callee,
        })
    }
}

/// The features of many trees: those of tree i are `offsets[i]..offsets[i + 1]`, sorted by id.
#[derive(Default)]
pub struct Fingerprints {
    pub offsets: Vec<i64>,
    pub ids: Vec<u32>,
    pub counts: Vec<u32>,
    found: Vec<u32>,
}

impl Fingerprints {
    pub fn new() -> Fingerprints {
        Fingerprints { offsets: vec![0], ..Fingerprints::default() }
    }

    /// Appends the fingerprint of a view of `tree`.
    pub fn push(&mut self, rules: &Rules, tree: Tree, view: &View, names: bool) {
        self.found.clear();
        let skeleton = Skeleton::of(rules, view);
        skeleton.shapes(&mut self.found);
        skeleton.sequences(&mut self.found);
        skeleton.variables(&mut self.found);
        if names {
            words(rules, tree, view, &mut self.found);
        }
        self.found.sort_unstable();
        for id in &self.found {
            if self.ids.len() as i64 > self.offsets[self.offsets.len() - 1] && self.ids.last() == Some(id) {
                *self.counts.last_mut().expect("a count for each id") += 1;
            } else {
                self.ids.push(*id);
                self.counts.push(1);
            }
        }
        self.offsets.push(self.ids.len() as i64);
    }
}

/// What is left of a view: nodes of one sort for what languages write in different ways.
#[derive(Default)]
struct Skeleton {
    label: Vec<u64>,
    role: Vec<u8>,
    parent: Vec<u32>,
    /// A number's value, or 0.
    number: Vec<u64>,
    /// What name stands here, or 0.
    name: Vec<u64>,
    /// Names that only say what is declared or taken: no nodes, but occurrences of a variable.
    is_naming: Vec<bool>,
    is_frame: Vec<bool>,
    is_control: Vec<bool>,
    is_operator: Vec<bool>,
    is_value: Vec<bool>,
}

impl Skeleton {
    fn of(rules: &Rules, view: &View) -> Skeleton {
        let mut made = Skeleton::default();
        made.push(finish(1), 0, NONE);
        made.is_frame[0] = true;
        // (end, node that children hang under, role that they have instead of their own).
        let mut open: Vec<(u32, u32, Option<u8>)> = Vec::new();
        let mut row = 0;
        while row < view.len() {
            let kind = view.kind[row];
            let at = usize::from(kind);
            while open.last().is_some_and(|(end, _, _)| *end as usize <= row) {
                open.pop();
            }
            if rules.dropped[at] {
                row = view.subtree_end[row] as usize;
                continue;
            }
            let (parent, given) = open.last().map_or((0, None), |(_, parent, given)| (*parent, *given));
            let role = given.unwrap_or(rules.roles[usize::from(view.role[row])]);
            let end = view.subtree_end[row];
            let class = rules.same.get(&view.label[row]).copied().unwrap_or(rules.classes[at]);
            if rules.spliced[at] || class == LOOKED_THROUGH {
                open.push((end, parent, Some(role)));
                row += 1;
                continue;
            }
            let mut label = if class == 0 { view.label[row] } else { finish(u64::from(class)) };
            let (text, says) = (view.text[row], view.text_class[row]);
            if says == SAYS_NUMBER || says == SAYS_CONSTANT {
                label = finish(step(label, text));
            }
            let node = made.push(label, role, parent);
            let index = node as usize;
            made.number[index] = if says == SAYS_NUMBER { text } else { 0 };
            made.name[index] = if says == SAYS_NAME { text } else { 0 };
            made.is_naming[index] = says == SAYS_NAME && rules.naming[usize::from(view.role[row])];
            made.is_frame[index] = rules.frame[at] && class < COMPUTES;
            made.is_control[index] = rules.control[at];
            made.is_operator[index] = rules.operators[at];
            made.is_value[index] = says == SAYS_NUMBER || says == SAYS_CONSTANT;
            open.push((end, node, None));
            row += 1;
        }
        made
    }

    fn push(&mut self, label: u64, role: u8, parent: u32) -> u32 {
        self.label.push(label);
        self.role.push(role);
        self.parent.push(parent);
        self.number.push(0);
        self.name.push(0);
        for flags in
            [&mut self.is_naming, &mut self.is_frame, &mut self.is_control, &mut self.is_operator, &mut self.is_value]
        {
            flags.push(false);
        }
        self.label.len() as u32 - 1
    }

    fn above(&self, node: u32) -> Option<u32> {
        let parent = self.parent[node as usize];
        (parent != NONE).then_some(parent)
    }

    /// Nodes, edges, paths, subtrees, neighbours, numbers and control, each where it stands.
    fn shapes(&self, found: &mut Vec<u32>) {
        let count = self.label.len();
        let mut sums = [vec![0u64; count], vec![0u64; count]];
        let mut has_children = vec![false; count];
        let mut before = vec![0u64; count];
        let mut control = vec![[0u64; 3]; count];
        let subtree = |node: usize, sum: u64| finish(step(self.label[node], sum));
        for node in 1..count {
            let parent = self.parent[node] as usize;
            let label = self.label[node];
            let outer = control[parent];
            control[node] = if self.is_control[node] { [outer[1], outer[2], label] } else { outer };
            add(found, NODE, &[label]);
            if self.is_control[node] || self.is_value[node] || self.is_operator[node] {
                add(found, CONTROL, &[outer[2], label]);
                add(found, CONTROL, &[outer[0], outer[1], outer[2], label]);
            }
            if self.number[node] != 0 {
                add(found, NUMBER, &[self.number[node]]);
                add(found, NUMBER, &[self.number[node], self.label[parent]]);
            }
            if self.is_naming[node] {
                continue;
            }
            has_children[parent] = true;
            sums[0][parent] = sums[0][parent].wrapping_add(finish(label));
            add(found, EDGE, &[self.label[parent], u64::from(self.role[node]), label]);
            if let Some(grand) = self.above(parent as u32) {
                add(found, PATH, &[self.label[grand as usize], self.label[parent], label]);
            }
            if before[parent] != 0 {
                add(found, SIBLING, &[self.label[parent], before[parent], label]);
                add(found, SIBLING, &[before[parent], label]);
            }
            before[parent] = label;
        }
        for node in (1..count).filter(|node| !self.is_naming[*node]) {
            let parent = self.parent[node] as usize;
            sums[1][parent] = sums[1][parent].wrapping_add(finish(subtree(node, sums[0][node])));
        }
        for node in (0..count).filter(|node| has_children[*node]) {
            add(found, SUBTREE, &[subtree(node, sums[0][node])]);
            add(found, SUBTREE_2, &[subtree(node, sums[1][node])]);
        }
    }

    /// Runs of nodes, and of those that say what is computed, in the order of the source.
    fn sequences(&self, found: &mut Vec<u32>) {
        let (mut last, mut last_said) = ([0u64; 3], [0u64; 2]);
        for node in (1..self.label.len()).filter(|node| !self.is_naming[*node]) {
            let label = self.label[node];
            for (family, run) in [(PAIR, &last[2..]), (TRIPLE, &last[1..]), (QUADRUPLE, &last[..])] {
                if run[0] != 0 {
                    add_run(found, family, run, label);
                }
            }
            last = [last[1], last[2], label];
            if !self.is_frame[node] {
                add(found, OPERATOR, &[label]);
                if last_said[1] != 0 {
                    add(found, OPERATOR, &[last_said[1], label]);
                }
                if last_said[0] != 0 {
                    add(found, OPERATOR, &[last_said[0], last_said[1], label]);
                }
                last_said = [last_said[1], label];
            }
        }
    }

    /// Where each variable occurs: alone, one after the other, and any two.
    fn variables(&self, found: &mut Vec<u32>) {
        let mut occurrences: Vec<(u64, u32)> = (1..self.label.len())
            .filter(|node| self.name[*node] != 0)
            .map(|node| (self.name[node], node as u32))
            .collect();
        // Names are told apart by their hash, which a renaming changes: only groups count, never their order.
        occurrences.sort_unstable();
        let mut beside: HashMap<u32, (u64, u32)> = HashMap::new();
        for node in (1..self.label.len()).filter(|node| !self.is_naming[*node]) {
            let sum = beside.entry(self.parent[node]).or_default();
            *sum = (sum.0.wrapping_add(finish(self.label[node])), sum.1 + 1);
        }
        let context = |node: u32| {
            let parent = self.parent[node as usize];
            finish(step(self.label[parent as usize], u64::from(self.role[node as usize])))
        };
        let mut distinct = Vec::new();
        for group in occurrences.chunk_by(|one, other| one.0 == other.0) {
            distinct.clear();
            let mut before = 0;
            for (_, node) in group {
                let own = context(*node);
                let mine = if self.is_naming[*node as usize] { 0 } else { finish(self.label[*node as usize]) };
                let others = beside.get(&self.parent[*node as usize]).map_or(0, |sum| sum.0.wrapping_sub(mine));
                add(found, VARIABLE, &[own, others]);
                if before != 0 {
                    add(found, VARIABLE, &[1, before, own]);
                }
                before = own;
                distinct.push(own);
            }
            distinct.sort_unstable();
            distinct.dedup();
            distinct.truncate(MANY);
            for (at, one) in distinct.iter().enumerate() {
                for other in &distinct[at..] {
                    add(found, VARIABLE, &[2, *one, *other]);
                }
            }
        }
    }
}

fn add(found: &mut Vec<u32>, family: u32, parts: &[u64]) {
    let hash = parts.iter().fold(0, |hash, part| step(hash, *part));
    found.push(family << FAMILY_SHIFT | (finish(hash) >> 37) as u32);
}

fn add_run(found: &mut Vec<u32>, family: u32, run: &[u64], last: u64) {
    let hash = run.iter().fold(0, |hash, part| step(hash, *part));
    found.push(family << FAMILY_SHIFT | (finish(step(hash, last)) >> 37) as u32);
}

/// The words of names, by what the name does; runs of four characters; the words of strings.
fn words(rules: &Rules, tree: Tree, view: &View, found: &mut Vec<u32>) {
    let mut lower = Vec::new();
    for row in 0..view.len() {
        let (says, origin) = (view.text_class[row], view.origin[row]);
        if origin == NONE || !matches!(says, SAYS_NAME | SAYS_TYPE | SAYS_STRING) {
            continue;
        }
        let text = tree.text(origin);
        if says == SAYS_STRING {
            for word in text.split(|byte| !byte.is_ascii_alphanumeric() && *byte < 128).filter(|word| !word.is_empty())
            {
                lowered(word, &mut lower);
                add(found, STRING, &[of_text(&lower)]);
            }
            continue;
        }
        let use_of = match view.role[row] {
            _ if says == SAYS_TYPE => 3,
            role if role == rules.declared_name => 1,
            role if role == rules.callee || rules.naming[usize::from(role)] => 2,
            _ => 0,
        };
        for word in subwords(text) {
            lowered(word, &mut lower);
            if lower.len() > 3 && lower.ends_with(b"s") && !lower.ends_with(b"ss") {
                lower.pop();
            }
            let hash = of_text(&lower);
            add(found, WORD, &[hash]);
            if use_of != 0 {
                add(found, NAME, &[hash, use_of]);
            }
        }
        lower.clear();
        lower.push(b'^');
        lower.extend(
            text.iter().filter(|byte| byte.is_ascii_alphanumeric() || **byte >= 128).map(u8::to_ascii_lowercase),
        );
        if use_of != 0 {
            add(found, NAME, &[of_text(&lower)]);
        }
        lower.push(b'$');
        for gram in lower.windows(4) {
            add(found, GRAM, &[of_text(gram)]);
        }
    }
}

fn lowered(word: &[u8], lower: &mut Vec<u8>) {
    lower.clear();
    lower.extend(word.iter().map(u8::to_ascii_lowercase));
}

/// The words of a name: `parseHTTPHeader2`, `parse_http_header_2`.
fn subwords(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let class = |byte: u8| match byte {
        b'A'..=b'Z' => 2u8,
        b'a'..=b'z' | 128.. => 1,
        b'0'..=b'9' => 3,
        _ => 0,
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() && class(text[at]) == 0 {
            at += 1;
        }
        let begin = at;
        if begin == text.len() {
            return None;
        }
        let first = class(text[begin]);
        at += 1;
        while at < text.len() {
            let (own, next) = (class(text[at]), text.get(at + 1).map_or(0, |byte| class(*byte)));
            let goes_on = match first {
                // Capitals go on up to the one that begins the next word; one alone begins a word of small letters.
                2 if at == begin + 1 && own == 1 => true,
                2 if class(text[at - 1]) == 2 => own == 2 && next != 1,
                2 => own == 1,
                _ => own == first,
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        Some(&text[begin..at])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fall_into_words() {
        let words = |text: &'static str| {
            subwords(text.as_bytes()).map(|word| std::str::from_utf8(word).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(words("parseHTTPHeader2"), ["parse", "HTTP", "Header", "2"]);
        assert_eq!(words("parse_http__header"), ["parse", "http", "header"]);
        assert_eq!(words("ABC"), ["ABC"]);
        assert_eq!(words("$x_"), ["x"]);
        assert_eq!(words("__"), [""; 0]);
    }
}
