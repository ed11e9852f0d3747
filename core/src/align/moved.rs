//! Statements that have gone elsewhere: into another declaration, around another statement, before what was before them.

use std::collections::HashMap;

use super::forest::{Forest, Keep};
use super::rules::Rules;
use super::score::{WEAK_STATEMENT, statements_alike};
use super::side::{Side, alike};
use super::{Mapping, NONE, Reason, statements};

/// Rows that a subtree must have to be told by equality, and by equality without names.
const SAME: u32 = 3;
const SAME_SHAPE: u32 = 8;
const EXPRESSION: u32 = 3;
/// How alike two statements must be that stand in different places, and how many pairs of them are compared.
const ALIKE: f32 = 0.72;
const COMPARED: usize = 20_000;

pub fn find(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    same(a, b, rules, mapping, &a.strict, &b.strict, SAME);
    same(a, b, rules, mapping, &a.shape, &b.shape, SAME_SHAPE);
    similar(a, b, rules, mapping);
}

/// Rows that are statements and have no pair, and say something: lists of statements do not.
fn left<'s>(side: &'s Side, rules: &'s Rules, taken: &'s [u32], size: u32) -> impl Iterator<Item = u32> + 's {
    (1..side.len()).filter(move |row| {
        let block = rules.block[usize::from(side.view.kind[*row as usize])];
        side.is_statement(*row) && !block && taken[*row as usize] == NONE && side.size(*row) >= size
    })
}

/// Subtrees that are equal by `key`, if there are as many on both sides.
fn same(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping, key_a: &[u64], key_b: &[u64], size: u32) {
    let ours = left(a, rules, &mapping.to_b, size).map(|row| (key_a[row as usize], row));
    let theirs = left(b, rules, &mapping.to_a, size).map(|row| (key_b[row as usize], row));
    for (row, other) in as_many(ours, theirs) {
        if a.size(row) != b.size(other) || mapping.to_b[row as usize] != NONE || mapping.to_a[other as usize] != NONE {
            continue;
        }
        for inside in (0..a.size(row)).filter(|inside| a.is_statement(row + inside)) {
            mapping.pair(row + inside, other + inside, Reason::Moved);
        }
    }
}

/// Expressions that have no pair and are the same as as many others that have none.
pub fn find_expressions(a: &Side, b: &Side, mapping: &mut Mapping) {
    let left = |side: &Side, taken: &[u32]| -> Vec<(u64, u32)> {
        let rows = (1..side.len()).filter(|row| !side.is_statement(*row) && taken[*row as usize] == NONE);
        rows.filter(|row| side.size(*row) >= EXPRESSION).map(|row| (side.strict[row as usize], row)).collect()
    };
    for (row, other) in as_many(left(a, &mapping.to_b).into_iter(), left(b, &mapping.to_a).into_iter()) {
        let size = a.size(row);
        let free = (0..size).all(|inside| mapping.to_b[(row + inside) as usize] == NONE);
        if size == b.size(other) && free && (0..size).all(|inside| mapping.to_a[(other + inside) as usize] == NONE) {
            (0..size).for_each(|inside| _ = mapping.pair(row + inside, other + inside, Reason::Moved));
        }
    }
}

/// Pairs of rows whose keys are equal, in order, of keys that there are as many of on both sides; by the row of a.
fn as_many(ours: impl Iterator<Item = (u64, u32)>, theirs: impl Iterator<Item = (u64, u32)>) -> Vec<(u32, u32)> {
    let mut places: HashMap<u64, (Vec<u32>, Vec<u32>)> = HashMap::new();
    ours.for_each(|(key, row)| places.entry(key).or_default().0.push(row));
    for (key, row) in theirs {
        if let Some(place) = places.get_mut(&key) {
            place.1.push(row);
        }
    }
    let equal = places.into_values().filter(|(ones, others)| ones.len() == others.len());
    let mut pairs: Vec<(u32, u32)> = equal.flat_map(|(ones, others)| ones.into_iter().zip(others)).collect();
    pairs.sort_unstable();
    pairs
}

/// Statements that are much alike, the most alike first.
fn similar(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    let ours: Vec<u32> = left(a, rules, &mapping.to_b, SAME).collect();
    let theirs: Vec<u32> = left(b, rules, &mapping.to_a, SAME).collect();
    if ours.len() * theirs.len() > COMPARED {
        mapping.cut = true;
        return;
    }
    let mut scores: Vec<(f32, u32, u32)> = Vec::new();
    for x in &ours {
        for y in &theirs {
            let like =
                statements_alike(a, b, *x, *y, rules).min(alike(&a.bags[*x as usize], &b.bags[*y as usize]) + 0.1);
            if like >= ALIKE {
                scores.push((like, *x, *y));
            }
        }
    }
    scores.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    for (_, x, y) in scores {
        if !mapping.pair(x, y, Reason::Moved) {
            continue;
        }
        let forest = |side: &Side, row: u32, taken: &[u32]| {
            Forest::contract(&side.view.subtree_end, row + 1, side.end(row), |row| {
                let block = rules.block[usize::from(side.view.kind[row as usize])];
                let left = side.is_statement(row) && taken[row as usize] == NONE;
                if left && !block { Keep::Row } else { Keep::Inside }
            })
        };
        let forests = (forest(a, x, &mapping.to_b), forest(b, y, &mapping.to_a));
        let pairs = statements(a, b, forests, rules, WEAK_STATEMENT, mapping);
        pairs.into_iter().for_each(|(x, y)| _ = mapping.pair(x, y, Reason::Moved));
    }
}
