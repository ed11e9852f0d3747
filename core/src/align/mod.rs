//! Which part of one program is which part of another: two lowered trees in, pairs of their rows out.
//!
//! 1. Declarations are matched by names, content and place (`units`), before anything inside of them.
//! 2. The statements of two declarations that belong together are mapped by the exact search of `forest`, or, where that would take
//!    too long, by `solve`'s cuts; a statement is compared by what it consists of without the statements below it.
//! 3. What is left is looked for elsewhere: moved, extracted, wrapped in another declaration (`moved`).
//! 4. Inside of two statements that belong together the expressions are mapped the same way.
//! 5. Names that stand in each other's place are taken for one, and 1 to 4 are done again: so what a variable is called does not matter.
//! 6. Pairs are scored by how much of what is below them belongs together; what is too weak is left alone.
//! 7. Statements that are left between pairs may correspond together (`groups`).

mod emit;
pub mod forest;
mod groups;
mod moved;
pub mod rules;
mod score;
mod side;
mod solve;
mod units;

use std::collections::HashMap;

use crate::tree::Tree;
use crate::view::View;
use forest::{Forest, Keep};
use rules::{Rules, Unit};
use side::Side;
use solve::Solver;

pub use emit::Aligned;
pub use side::Lists;

pub const NONE: u32 = u32::MAX;

/// How a pair was found; `REASONS` of uast/alignment.py has the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Reason {
    Identical = 0,
    SameShape = 1,
    Declaration = 2,
    Similar = 3,
    Moved = 4,
    Equivalent = 5,
}

/// A lowered program and the stored tree that it came from.
pub struct Program<'a> {
    pub view: &'a View,
    pub tree: Tree<'a>,
}

impl<'a> Program<'a> {
    fn said(&self, row: u32) -> &'a [u8] {
        let origin = self.view.origin[row as usize];
        if origin == NONE { &[] } else { self.tree.text(origin) }
    }
}

/// Rows of the one lowered tree by rows of the other.
pub struct Mapping {
    pub to_b: Vec<u32>,
    pub to_a: Vec<u32>,
    pub reason: Vec<Reason>,
    pub groups: Vec<Group>,
    pub twins: Twins,
    /// Whether something was too large for the exact search.
    pub cut: bool,
}

/// Statements that are the same as just one of the other program, by the rows of each.
pub struct Twins {
    of_a: Vec<u32>,
    of_b: Vec<u32>,
}

impl Twins {
    /// Rows that a statement must have: smaller ones are the same by chance.
    const ROWS: u32 = 4;

    fn of(a: &Side, b: &Side) -> Twins {
        let mut places: HashMap<u64, (u32, u32, u32, u32)> = HashMap::new();
        for row in (1..a.len()).filter(|row| a.is_statement(*row) && a.size(*row) >= Twins::ROWS) {
            let place = places.entry(a.strict[row as usize]).or_default();
            (place.0, place.1) = (place.0 + 1, row);
        }
        for row in (1..b.len()).filter(|row| b.is_statement(*row) && b.size(*row) >= Twins::ROWS) {
            if let Some(place) = places.get_mut(&b.strict[row as usize]) {
                (place.2, place.3) = (place.2 + 1, row);
            }
        }
        let mut twins = Twins { of_a: vec![NONE; a.len() as usize], of_b: vec![NONE; b.len() as usize] };
        for (_, x, _, y) in places.into_values().filter(|place| place.0 == 1 && place.2 == 1) {
            twins.of_a[x as usize] = y;
            twins.of_b[y as usize] = x;
        }
        twins
    }

    /// What a pair is worth in view of the twins that both may have elsewhere.
    fn favour(&self, x: u32, y: u32, worth: f32) -> f32 {
        if self.of_a[x as usize] == y {
            worth * 1.5
        } else if self.of_a[x as usize] != NONE || self.of_b[y as usize] != NONE {
            worth * 0.3
        } else {
            worth
        }
    }
}

/// Rows that only together are the counterpart of others. Some of them may be in a pair, too.
pub struct Group {
    pub a: Vec<u32>,
    pub b: Vec<u32>,
    pub score: f32,
    /// Whether it is a whole run, not what belongs to a pair.
    pub whole: bool,
}

impl Mapping {
    fn new(a: &Side, b: &Side) -> Mapping {
        let (len_a, len_b) = (a.len() as usize, b.len() as usize);
        let twins = Twins::of(a, b);
        Mapping {
            to_b: vec![NONE; len_a],
            to_a: vec![NONE; len_b],
            reason: vec![Reason::Similar; len_a],
            groups: Vec::new(),
            twins,
            cut: false,
        }
    }

    /// Takes a pair unless one of the rows is taken.
    fn pair(&mut self, a: u32, b: u32, reason: Reason) -> bool {
        let free = self.to_b[a as usize] == NONE && self.to_a[b as usize] == NONE;
        if free {
            self.to_b[a as usize] = b;
            self.to_a[b as usize] = a;
            self.reason[a as usize] = reason;
        }
        free
    }

    /// The reason of a pair in a pair: what has moved took along what is in it.
    fn along(&self, above: u32) -> Reason {
        if self.reason[above as usize] == Reason::Moved { Reason::Moved } else { Reason::Similar }
    }

    fn part(&mut self, a: u32) {
        let b = std::mem::replace(&mut self.to_b[a as usize], NONE);
        self.to_a[b as usize] = NONE;
    }

    fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..).zip(&self.to_b).filter(|(_, b)| **b != NONE).map(|(a, b)| (a, *b))
    }
}

/// Aligns two programs. The result is the same, mirrored, for (b, a).
pub fn align(a: &Program, b: &Program, rules: &Rules, names: bool) -> Aligned {
    if order(a) > order(b) {
        return align_ordered(b, a, rules, names).mirrored();
    }
    align_ordered(a, b, rules, names)
}

/// Which of two programs comes first, whichever way they are given. No two places tie, not even in one source.
fn order<'a>(program: &Program<'a>) -> (usize, u64, &'a [u8], Option<u32>) {
    let view = program.view;
    let hash = (0..view.len()).fold(0, |hash, row| {
        let shape = u64::from(view.subtree_end[row]) << 8 | u64::from(view.role[row]);
        side::mix(side::mix(hash, view.label[row]), shape)
    });
    (view.len(), hash, program.tree.source, view.origin.first().copied())
}

/// The tree edit distance of unit costs: the least number of rows to insert, delete and relabel.
pub fn distance(a: &View, b: &View) -> u64 {
    let whole = |view: &View| Forest::contract(&view.subtree_end, 0, view.len() as u32, |_| Keep::Row);
    let (one, two) = (whole(a), whole(b));
    let same = |x: usize, y: usize| a.label[x] == b.label[y] && a.text[x] == b.text[y];
    let worth = |x: u32, y: u32| if same(x as usize, y as usize) { 2.0 } else { 1.0 };
    let (total, _) = forest::Task::new(&one, &two).heaviest(worth);
    (a.len() + b.len()) as u64 - total as u64
}

fn align_ordered(a: &Program, b: &Program, rules: &Rules, names: bool) -> Aligned {
    let mut side_a = Side::new(a.view, rules, names, |row| a.said(row));
    let mut side_b = Side::new(b.view, rules, names, |row| b.said(row));
    let mut mapping = map(&side_a, &side_b, rules, names);
    let same = side_a.len() == side_b.len() && side_a.len() > 0 && side_a.strict[0] == side_b.strict[0];
    if !same || !names {
        let (texts_a, texts_b) = same_names(&side_a, &side_b, &mapping, names);
        let differs = |side: &Side, texts: &HashMap<u64, u64>| {
            let mut rows = (0..side.len()).filter(|row| side.is_name(*row));
            rows.any(|row| {
                texts.get(&side.view.text[row as usize]).is_some_and(|text| *text != side.text[row as usize])
            })
        };
        if differs(&side_a, &texts_a) || differs(&side_b, &texts_b) {
            side_a.rename(rules, &texts_a);
            side_b.rename(rules, &texts_b);
            mapping = map(&side_a, &side_b, rules, names);
        }
    }
    let scores = score::score(&side_a, &side_b, &mut mapping, rules);
    groups::find(&side_a, &side_b, rules, &mut mapping);
    emit::emit(a, b, rules, &mapping, &scores)
}

fn map(a: &Side, b: &Side, rules: &Rules, names: bool) -> Mapping {
    let mut mapping = Mapping::new(a, b);
    if a.len() == 0 || b.len() == 0 {
        return mapping;
    }
    if a.len() == b.len() && a.strict[0] == b.strict[0] {
        (0..a.len()).for_each(|row| _ = mapping.pair(row, row, Reason::Identical));
        return mapping;
    }
    mapping.pair(0, 0, Reason::Declaration);
    let units = units::pairs(a, b, rules, names);
    for (x, y) in &units {
        mapping.pair(*x, *y, Reason::Declaration);
    }
    let mut regions = vec![(0, 0)];
    regions.extend(units);
    for (x, y) in &regions {
        let unit =
            |side: &Side, row: u32| row != 0 && rules.unit[usize::from(side.view.kind[row as usize])] == Unit::Callable;
        let whole = unit(a, *x) || unit(b, *y);
        let forest = |side: &Side, row: u32, taken: &[u32]| {
            Forest::contract(&side.view.subtree_end, row + 1, side.end(row), |row| {
                if !whole && taken[row as usize] != NONE {
                    Keep::Skip
                } else if side.is_statement(row) && !rules.block[usize::from(side.view.kind[row as usize])] {
                    Keep::Row
                } else {
                    Keep::Inside
                }
            })
        };
        let forests = (forest(a, *x, &mapping.to_b), forest(b, *y, &mapping.to_a));
        let pairs = statements(a, b, forests, rules, score::WEAK_STATEMENT, &mut mapping);
        pairs.into_iter().for_each(|(x, y)| _ = mapping.pair(x, y, Reason::Similar));
    }
    moved::find(a, b, rules, &mut mapping);
    groups::fill(a, b, rules, &mut mapping);
    pair_blocks(a, b, rules, &mut mapping);
    expressions(a, b, rules, &mut mapping);
    moved::find_expressions(a, b, &mut mapping);
    mapping
}

fn statements(
    a: &Side,
    b: &Side,
    forests: (Forest, Forest),
    rules: &Rules,
    weak: f32,
    mapping: &mut Mapping,
) -> Vec<(u32, u32)> {
    let mut solver = Solver { a, b, forests, cut: false };
    let pairs = solver.solve(|x, y| mapping.twins.favour(x, y, score::statement_worth(a, b, x, y, rules, weak)));
    mapping.cut |= solver.cut;
    pairs
}

/// Lists of statements belong together where what they belong to does, and only there.
fn pair_blocks(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    let block = |side: &Side, row: u32| rules.block[usize::from(side.view.kind[row as usize])];
    for row in (1..a.len()).filter(|row| block(a, *row)) {
        let other = mapping.to_b[a.parent[row as usize] as usize];
        if mapping.to_b[row as usize] != NONE || other == NONE {
            continue;
        }
        let reason = mapping.along(a.parent[row as usize]);
        let mut child = other + 1;
        while child < b.end(other) {
            if block(b, child)
                && b.view.role[child as usize] == a.view.role[row as usize]
                && mapping.pair(row, child, reason)
            {
                break;
            }
            child = b.end(child);
        }
    }
}

/// Maps the expressions of statements that are paired.
fn expressions(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    let statements: Vec<(u32, u32)> = mapping.pairs().filter(|(x, _)| a.is_statement(*x)).collect();
    let forest = |side: &Side, row: u32| {
        Forest::contract(&side.view.subtree_end, row + 1, side.end(row), |row| {
            if side.is_statement(row) { Keep::Skip } else { Keep::Row }
        })
    };
    for (statement, other) in statements {
        let mut solver = Solver { a, b, forests: (forest(a, statement), forest(b, other)), cut: false };
        let pairs = solver.solve(|x, y| score::expression_worth(a, b, x, y, rules));
        mapping.cut |= solver.cut;
        let reason = mapping.along(statement);
        pairs.into_iter().for_each(|(x, y)| _ = mapping.pair(x, y, reason));
    }
}

const HIDDEN_NAME: u64 = 0x6E61_6D65;

/// Texts for names that mostly stand in each other's place, by what the views have for them.
fn same_names(a: &Side, b: &Side, mapping: &Mapping, names: bool) -> (HashMap<u64, u64>, HashMap<u64, u64>) {
    let mut votes: HashMap<(u64, u64), (u32, u32)> = HashMap::new();
    for (x, y) in mapping.pairs() {
        let (one, two) = (a.view.text[x as usize], b.view.text[y as usize]);
        if a.is_name(x) && b.is_name(y) && one != 0 && two != 0 {
            votes.entry((one, two)).or_insert((0, x)).0 += 1;
        }
    }
    let mut order: Vec<((u64, u64), (u32, u32))> = votes.into_iter().collect();
    // Most votes first, then what stands first: names themselves decide nothing.
    order.sort_unstable_by_key(|(_, (count, first))| (u32::MAX - count, *first));
    let (mut to_a, mut to_b): (HashMap<u64, u64>, HashMap<u64, u64>) = (HashMap::new(), HashMap::new());
    for (number, ((one, two), (_, first))) in order.into_iter().enumerate() {
        if to_a.contains_key(&one) || to_b.contains_key(&two) {
            continue;
        }
        // With names seen b takes the text of a; hidden ones are numbered.
        let shared = if names { a.text[first as usize] } else { side::mix(HIDDEN_NAME, number as u64) };
        to_a.insert(one, shared);
        to_b.insert(two, shared);
    }
    (to_a, to_b)
}
