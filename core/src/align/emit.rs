//! From pairs of lowered rows to pairs of stored rows, and to groups where several rows are one row's counterpart.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::Rules;
use super::side::Lists;
use super::{Mapping, NONE, Program, Reason};

/// Edges of rewritten rows that are weaker do not make a group.
const GROUPED: f32 = 0.45;

#[derive(Default)]
pub struct Aligned {
    /// Pairs by the row of a: no row is in two of them.
    pub a: Vec<u32>,
    pub b: Vec<u32>,
    pub score: Vec<f32>,
    pub reason: Vec<u8>,
    /// Groups: the rows on either side, lists one after another.
    pub group_a: Lists<u32>,
    pub group_b: Lists<u32>,
    pub group_score: Vec<f32>,
    /// Rows that are neither in a pair nor in a group.
    pub unmatched_a: Vec<u32>,
    pub unmatched_b: Vec<u32>,
    pub similarity: f32,
    pub cut: bool,
}

impl Aligned {
    pub fn mirrored(self) -> Aligned {
        let mut order: Vec<u32> = (0..self.a.len() as u32).collect();
        order.sort_unstable_by_key(|at| self.b[*at as usize]);
        let pick = |values: &[u32]| order.iter().map(|at| values[*at as usize]).collect();
        Aligned {
            a: pick(&self.b),
            b: pick(&self.a),
            score: order.iter().map(|at| self.score[*at as usize]).collect(),
            reason: order.iter().map(|at| self.reason[*at as usize]).collect(),
            group_a: self.group_b,
            group_b: self.group_a,
            group_score: self.group_score,
            unmatched_a: self.unmatched_b,
            unmatched_b: self.unmatched_a,
            similarity: self.similarity,
            cut: self.cut,
        }
    }
}

/// Two stored rows that one pair of lowered rows speaks for.
struct Edge {
    a: u32,
    b: u32,
    score: f32,
    reason: Reason,
    /// Only for a group: the rows are not each other's counterpart by themselves.
    further: bool,
}

pub fn emit(a: &Program, b: &Program, rules: &Rules, mapping: &Mapping, scores: &[f32]) -> Aligned {
    let mut edges: Vec<Edge> = Vec::new();
    for (x, y) in mapping.pairs() {
        push_edges(a, b, rules, (x, y), scores[x as usize], mapping.reason[x as usize], &mut edges);
    }
    // What is left of a run may be one statement on both sides: then it is a pair.
    let (single, between): (Vec<Rows>, Vec<Rows>) =
        between_pairs(a, b, mapping).into_iter().partition(|(of_a, of_b, ..)| of_a.len() == 1 && of_b.len() == 1);
    edges.extend(single.iter().map(|(of_a, of_b, score, whole)| Edge {
        a: of_a[0],
        b: of_b[0],
        score: *score,
        reason: Reason::Similar,
        further: !whole,
    }));
    edges.sort_by(|one, two| {
        one.further.cmp(&two.further).then(two.score.total_cmp(&one.score)).then((one.a, one.b).cmp(&(two.a, two.b)))
    });
    let (mut to_b, mut to_a) = (vec![NONE; a.tree.start.len()], vec![NONE; b.tree.start.len()]);
    let mut pairs: BTreeMap<u32, (u32, f32, Reason)> = BTreeMap::new();
    let mut rest: Vec<&Edge> = Vec::new();
    for edge in &edges {
        if edge.further || to_b[edge.a as usize] != NONE || to_a[edge.b as usize] != NONE {
            rest.push(edge);
            continue;
        }
        to_b[edge.a as usize] = edge.b;
        to_a[edge.b as usize] = edge.a;
        pairs.insert(edge.a, (edge.b, edge.score, edge.reason));
    }
    pair_in_place(a, b, rules, &mut to_b, &mut to_a, &mut pairs);
    part_inverted(a, b, &mut to_b, &mut to_a, &mut pairs);
    let mut aligned = Aligned::default();
    let (mut grouped_a, mut grouped_b) = (vec![false; a.tree.start.len()], vec![false; b.tree.start.len()]);
    for (of_a, of_b, score, _) in about_pairs(rest, &to_b, &to_a).into_iter().chain(between) {
        of_a.iter().for_each(|row| grouped_a[*row as usize] = true);
        of_b.iter().for_each(|row| grouped_b[*row as usize] = true);
        aligned.group_a.push(of_a);
        aligned.group_b.push(of_b);
        aligned.group_score.push(score);
    }
    for (row, (other, score, reason)) in &pairs {
        aligned.a.push(*row);
        aligned.b.push(*other);
        aligned.score.push(*score);
        aligned.reason.push(*reason as u8);
    }
    aligned.unmatched_a = unmatched(a, &to_b, &grouped_a);
    aligned.unmatched_b = unmatched(b, &to_a, &grouped_b);
    aligned.similarity = scores.first().copied().unwrap_or(0.0);
    aligned.cut = mapping.cut;
    aligned
}

/// Rows on either side, how sure, and whether they are a whole run.
type Rows = (Vec<u32>, Vec<u32>, f32, bool);

/// Groups around a pair: rows whose lowered rows belong to it, too.
fn about_pairs(rest: Vec<&Edge>, to_b: &[u32], to_a: &[u32]) -> Vec<Rows> {
    let mut groups: BTreeMap<u32, Rows> = BTreeMap::new();
    let (mut taken_a, mut taken_b) = (BTreeSet::new(), BTreeSet::new());
    for edge in rest.into_iter().filter(|edge| edge.score >= GROUPED) {
        let (free_a, free_b) = (to_b[edge.a as usize] == NONE, to_a[edge.b as usize] == NONE);
        let new = |row: u32| (vec![row], vec![to_b[row as usize]], edge.score, false);
        if free_b && !free_a && taken_b.insert(edge.b) {
            groups.entry(edge.a).or_insert_with(|| new(edge.a)).1.push(edge.b);
        } else if free_a && !free_b && taken_a.insert(edge.a) {
            let row = to_a[edge.b as usize];
            groups.entry(row).or_insert_with(|| new(row)).0.push(edge.a);
        }
    }
    groups
        .into_values()
        .map(|(mut of_a, mut of_b, score, whole)| {
            of_a.sort_unstable();
            of_b.sort_unstable();
            (of_a, of_b, score, whole)
        })
        .collect()
}

/// Groups of statements, as stored rows.
fn between_pairs(a: &Program, b: &Program, mapping: &Mapping) -> Vec<Rows> {
    let stored = |program: &Program, rows: &[u32]| -> Vec<u32> {
        let mut found: Vec<u32> =
            rows.iter().map(|row| program.view.origin[*row as usize]).filter(|row| *row != NONE).collect();
        found.sort_unstable();
        found.dedup();
        found
    };
    let groups =
        mapping.groups.iter().map(|group| (stored(a, &group.a), stored(b, &group.b), group.score, group.whole));
    groups.filter(|(of_a, of_b, ..)| !of_a.is_empty() && !of_b.is_empty()).collect()
}

/// How sure a pair is that only the places of its nodes speak for.
const IN_PLACE: f32 = 0.5;

/// Pairs children of paired rows that have the same kind, role and place: as many on both sides in front of what is a pair itself, or
/// behind all that is. So comments, parts of strings, and what rewrites have swallowed have their counterparts, too.
fn pair_in_place(
    a: &Program,
    b: &Program,
    rules: &Rules,
    to_b: &mut [u32],
    to_a: &mut [u32],
    pairs: &mut BTreeMap<u32, (u32, f32, Reason)>,
) {
    let (seen_a, seen_b) = (seen(a), seen(b));
    let mut open: Vec<(u32, (u32, f32, Reason))> = pairs.iter().map(|(row, pair)| (*row, *pair)).collect();
    while let Some((x, (y, score, reason))) = open.pop() {
        let (of_a, of_b) = (alone(a, x, to_b, rules), alone(b, y, to_a, rules));
        if of_b.is_empty() {
            continue;
        }
        for (anchor, rows) in &of_a {
            let other = if *anchor == NONE { NONE } else { to_b[*anchor as usize] };
            let Some(theirs) = of_b.get(&other) else { continue };
            let alike = |one: u32, two: u32| {
                let (one, two) = (one as usize, two as usize);
                a.tree.kind[one] == b.tree.kind[two] && a.tree.role[one] == b.tree.role[two]
            };
            let mut found: Vec<(u32, u32)> = Vec::new();
            let told = rows.iter().any(|row| seen_a[*row as usize]) || theirs.iter().any(|row| seen_b[*row as usize]);
            if rows.len() == theirs.len() && !told {
                found.extend(rows.iter().copied().zip(theirs.iter().copied()).filter(|(one, two)| alike(*one, *two)));
            } else if rows.len() * theirs.len() <= 64 {
                // Of what could have been told apart, or is not as many, only what there is once on each side.
                for one in rows {
                    let mut same = theirs.iter().filter(|two| alike(*one, **two));
                    if let (Some(two), None) = (same.next(), same.next())
                        && rows.iter().filter(|row| alike(**row, *two)).count() == 1
                    {
                        found.push((*one, *two));
                    }
                }
            }
            for (one, two) in found {
                to_b[one as usize] = two;
                to_a[two as usize] = one;
                let shown = seen_a[one as usize] || seen_b[two as usize];
                let along = if reason == Reason::Moved { reason } else { Reason::Similar };
                let pair = if shown { (two, score.min(IN_PLACE), along) } else { (two, score, reason) };
                pairs.insert(one, pair);
                open.push((one, pair));
            }
        }
    }
}

/// Takes pairs apart whose nodes are the other way around one another than those of a pair that they stand in; what has moved may be.
fn part_inverted(
    a: &Program,
    b: &Program,
    to_b: &mut [u32],
    to_a: &mut [u32],
    pairs: &mut BTreeMap<u32, (u32, f32, Reason)>,
) {
    let mut above: Vec<(u32, u32)> = Vec::new();
    pairs.retain(|row, (other, _, reason)| {
        while above.last().is_some_and(|(outer, _)| a.tree.subtree_end[*outer as usize] <= *row) {
            above.pop();
        }
        if matches!(reason, Reason::Moved | Reason::Declaration) {
            return true;
        }
        if above.last().is_some_and(|(_, outer)| (*other..b.tree.subtree_end[*other as usize]).contains(outer)) {
            to_b[*row as usize] = NONE;
            to_a[*other as usize] = NONE;
            return false;
        }
        above.push((*row, *other));
        true
    });
}

/// Which stored rows a lowered row stands for, or are wrapped around one; not those that a rewrite has swallowed.
fn seen(program: &Program) -> Vec<bool> {
    let view = program.view;
    let mut seen = vec![false; program.tree.start.len()];
    for (row, main) in view.origin.iter().enumerate().filter(|(_, main)| **main != NONE) {
        seen[*main as usize] = true;
        let origins = view.origin_offsets[row] as usize..view.origin_offsets[row + 1] as usize;
        for other in &view.origins[origins] {
            seen[*other as usize] |= (*other..program.tree.subtree_end[*other as usize]).contains(main);
        }
    }
    seen
}

/// Children of a row that have no pair, by the next sibling that has one.
fn alone(program: &Program, row: u32, taken: &[u32], rules: &Rules) -> BTreeMap<u32, Vec<u32>> {
    let (mut found, mut waiting) = (BTreeMap::new(), Vec::new());
    let mut child = row + 1;
    while child < program.tree.subtree_end[row as usize] {
        if taken[child as usize] != NONE {
            if !waiting.is_empty() {
                found.insert(child, std::mem::take(&mut waiting));
            }
        } else if !rules.token[usize::from(program.tree.kind[child as usize])] {
            waiting.push(child);
        }
        child = program.tree.subtree_end[child as usize];
    }
    if !waiting.is_empty() {
        found.insert(NONE, waiting);
    }
    found
}

/// Stored rows that a lowered tree speaks of and that have no counterpart.
fn unmatched(program: &Program, taken: &[u32], grouped: &[bool]) -> Vec<u32> {
    let mut rows: Vec<u32> = program
        .view
        .origins
        .iter()
        .copied()
        .filter(|row| taken[*row as usize] == NONE && !grouped[*row as usize])
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// The stored row that a lowered row stands for; if a rewrite made it out of nothing around one row, that row's.
fn main(program: &Program, rules: &Rules, row: u32) -> u32 {
    let view = program.view;
    let mut row = row as usize;
    while view.origin[row] == NONE
        && row + 1 < view.subtree_end[row] as usize
        && view.subtree_end[row + 1] == view.subtree_end[row]
        && !rules.block[usize::from(view.kind[row])]
    {
        row += 1;
    }
    view.origin[row]
}

fn push_edges(
    a: &Program,
    b: &Program,
    rules: &Rules,
    (x, y): (u32, u32),
    score: f32,
    reason: Reason,
    edges: &mut Vec<Edge>,
) {
    let origins = |program: &Program, row: u32| {
        let view = program.view;
        view.origin_offsets[row as usize] as usize..view.origin_offsets[row as usize + 1] as usize
    };
    let (of_a, of_b) = (&a.view.origins[origins(a, x)], &b.view.origins[origins(b, y)]);
    let (main_a, main_b) = (main(a, rules, x), main(b, rules, y));
    if main_a == NONE || main_b == NONE {
        return;
    }
    let (kind_a, kind_b) = (a.tree.kind[main_a as usize], b.tree.kind[main_b as usize]);
    let reason = if kind_a != kind_b && reason == Reason::Similar { Reason::Equivalent } else { reason };
    edges.push(Edge { a: main_a, b: main_b, score, reason, further: false });
    // What went into the rows beside: wrappers of one kind on both sides, in order.
    let mut next = 0;
    let mut beside_b = vec![true; of_b.len()];
    for row in of_a.iter().filter(|row| **row != main_a) {
        let found = (next..of_b.len())
            .find(|at| of_b[*at] != main_b && b.tree.kind[of_b[*at] as usize] == a.tree.kind[*row as usize]);
        if let Some(at) = found {
            edges.push(Edge { a: *row, b: of_b[at], score, reason, further: false });
            beside_b[at] = false;
            next = at + 1;
        } else {
            edges.push(Edge { a: *row, b: main_b, score, reason, further: true });
        }
    }
    for (at, row) in of_b.iter().enumerate().filter(|(_, row)| **row != main_b) {
        if beside_b[at] {
            edges.push(Edge { a: main_a, b: *row, score, reason, further: true });
        }
    }
}
