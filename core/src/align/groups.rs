//! Statements that only together correspond to one or several others.
//!
//! Between two pairs of siblings there may be statements left over on both sides: they correspond to each other as a whole if what they
//! consist of is alike. Those left on one side only belong to a neighbour's pair if its counterpart has what they have.

use std::collections::BTreeMap;

use super::forest::{Forest, Keep};
use super::rules::Rules;
use super::score::WEAK_BETWEEN;
use super::side::{Features, Side, common, content};
use super::{Group, Mapping, NONE, Reason, statements};

/// How alike two runs of statements must be, and how much of a statement its neighbour's counterpart must have.
const ALIKE: f32 = 0.2;
const WITHIN: f32 = 0.45;
/// Statements of a run, and below them; more are no group.
const LONGEST: usize = 40;
/// Statements that one may be around for that.
const AROUND: usize = 6;
/// Rows of such a statement.
const WIDE: u32 = 400;

/// Statements that are left between two pairs of siblings, and those pairs.
struct Gap {
    a: Vec<u32>,
    b: Vec<u32>,
    neighbours: Vec<(u32, u32)>,
}

/// The gaps inside of two statements that are a pair.
fn gaps(a: &Side, b: &Side, (x, y): (u32, u32), rules: &Rules, mapping: &Mapping) -> Vec<Gap> {
    let (ours, theirs) = (inside(a, x, rules), inside(b, y, rules));
    let mut anchors: Vec<(usize, usize)> = Vec::new();
    for (at, row) in ours.iter().enumerate() {
        // Rows rise, so the place of one is found by search.
        let place = theirs.binary_search(&mapping.to_b[*row as usize]).ok();
        if let Some(place) = place.filter(|place| anchors.last().is_none_or(|last| last.1 < *place)) {
            anchors.push((at, place));
        }
    }
    let (mut from_a, mut from_b) = (0, 0);
    let mut found = Vec::new();
    for (number, (to_a, to_b)) in anchors.iter().copied().chain([(ours.len(), theirs.len())]).enumerate() {
        let left =
            |rows: &[u32], taken: &[u32]| rows.iter().copied().filter(|row| taken[*row as usize] == NONE).collect();
        let neighbours = [number.checked_sub(1), Some(number)].map(|at| anchors.get(at?)).into_iter().flatten();
        found.push(Gap {
            a: left(&ours[from_a..to_a], &mapping.to_b),
            b: left(&theirs[from_b..to_b], &mapping.to_a),
            neighbours: neighbours.map(|(at, place)| (ours[*at], theirs[*place])).collect(),
        });
        (from_a, from_b) = (to_a + 1, to_b + 1);
    }
    found
}

/// Pairs statements of gaps that are less alike than others must be.
pub fn fill(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    let pairs: Vec<(u32, u32)> = mapping.pairs().filter(|(x, _)| a.is_statement(*x)).collect();
    for pair in pairs {
        for gap in gaps(a, b, pair, rules, mapping) {
            if gap.a.is_empty() || gap.b.is_empty() || gap.a.len().max(gap.b.len()) > LONGEST {
                continue;
            }
            let forest = |side: &Side, rows: &[u32], taken: &[u32]| {
                let mut forest = Forest::default();
                for row in rows {
                    forest.extend(&side.view.subtree_end, *row, side.end(*row), &mut |row| {
                        let block = rules.block[usize::from(side.view.kind[row as usize])];
                        // What is left below a statement with a counterpart has its gaps there.
                        match side.is_statement(row) && !block {
                            true if taken[row as usize] == NONE => Keep::Row,
                            true => Keep::Skip,
                            false => Keep::Inside,
                        }
                    });
                }
                forest
            };
            let forests = (forest(a, &gap.a, &mapping.to_b), forest(b, &gap.b, &mapping.to_a));
            let found = statements(a, b, forests, rules, WEAK_BETWEEN, mapping);
            found.into_iter().for_each(|(x, y)| _ = mapping.pair(x, y, Reason::Similar));
        }
    }
}

pub fn find(a: &Side, b: &Side, rules: &Rules, mapping: &mut Mapping) {
    let pairs: Vec<(u32, u32)> = mapping.pairs().filter(|(x, _)| a.is_statement(*x)).collect();
    let (mut grouped_a, mut grouped_b) = (vec![false; a.len() as usize], vec![false; b.len() as usize]);
    let mut groups = Vec::new();
    for pair in pairs {
        for mut gap in gaps(a, b, pair, rules, mapping) {
            gap.a.retain(|row| !grouped_a[*row as usize]);
            gap.b.retain(|row| !grouped_b[*row as usize]);
            let mut take = |group: Group| {
                group.a.iter().for_each(|row| grouped_a[*row as usize] = true);
                group.b.iter().for_each(|row| grouped_b[*row as usize] = true);
                groups.push(group);
            };
            if let Some(group) = between(a, b, &gap.a, &gap.b, mapping) {
                take(group);
                continue;
            }
            for row in gap.b {
                if let Some((x, y)) = gap.neighbours.iter().find(|(x, y)| within(b, row, a, *x, *y)) {
                    take(Group { a: vec![*x], b: vec![*y, row], score: WITHIN, whole: false });
                }
            }
            for row in gap.a {
                if let Some((x, y)) = gap.neighbours.iter().find(|(x, y)| within(a, row, b, *y, *x)) {
                    take(Group { a: vec![*x, row], b: vec![*y], score: WITHIN, whole: false });
                }
            }
        }
    }
    for (other, rows) in absorbed(
        a,
        b,
        rules,
        &mapping.to_b,
        &grouped_a,
        &groups.iter().map(|group| (&group.a, &group.b)).collect::<Vec<_>>(),
    ) {
        groups.push(Group { a: rows, b: vec![other], score: WITHIN, whole: false });
    }
    for (other, rows) in absorbed(
        b,
        a,
        rules,
        &mapping.to_a,
        &grouped_b,
        &groups.iter().map(|group| (&group.b, &group.a)).collect::<Vec<_>>(),
    ) {
        groups.push(Group { a: vec![other], b: rows, score: WITHIN, whole: false });
    }
    mapping.groups = groups;
}

/// Statements without a counterpart that do a part of what one statement of the other program does, by that statement.
///
/// Those are around nothing but statements with one counterpart that is not the same as they are: the other program does without the loop
/// or the branch.
fn absorbed(
    side: &Side,
    other: &Side,
    rules: &Rules,
    taken: &[u32],
    grouped: &[bool],
    groups: &[(&Vec<u32>, &Vec<u32>)],
) -> BTreeMap<u32, Vec<u32>> {
    let mut image: Vec<u32> = taken.to_vec();
    for (ours, theirs) in groups.iter().filter(|(_, theirs)| theirs.len() == 1) {
        ours.iter().filter(|row| taken[**row as usize] == NONE).for_each(|row| image[*row as usize] = theirs[0]);
    }
    let mut found: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let free = |row: u32, image: &[u32]| {
        image[row as usize] == NONE && !grouped[row as usize] && !rules.block[usize::from(side.view.kind[row as usize])]
    };
    for row in (1..side.len()).rev().filter(|row| side.is_statement(*row)) {
        if side.size(row) > WIDE || !free(row, &image) {
            continue;
        }
        let below =
            (row + 1..side.end(row)).filter(|below| side.is_statement(*below) && image[*below as usize] != NONE);
        let below: Vec<u32> =
            below.filter(|below| !rules.block[usize::from(side.view.kind[*below as usize])]).take(AROUND + 1).collect();
        let Some(first) = below.iter().map(|below| image[*below as usize]).min() else { continue };
        let one = below.iter().all(|below| (first..other.end(first)).contains(&image[*below as usize]));
        let same = below.iter().any(|below| {
            taken[*below as usize] != NONE && side.strict[*below as usize] == other.strict[first as usize]
        });
        if one && !same && below.len() <= AROUND {
            image[row as usize] = first;
            found.entry(first).or_default().push(row);
        }
    }
    found.values_mut().for_each(|rows| rows.sort_unstable());
    found
}

/// The statements directly below a row, blocks looked through.
fn inside(side: &Side, row: u32, rules: &Rules) -> Vec<u32> {
    let mut found = Vec::new();
    let mut below = row + 1;
    while below < side.end(row) {
        if side.is_statement(below) && !rules.block[usize::from(side.view.kind[below as usize])] {
            found.push(below);
            below = side.end(below);
        } else {
            below += 1;
        }
    }
    found
}

/// Two runs as one group, with all statements below them that have no pair.
fn between(a: &Side, b: &Side, left_a: &[u32], left_b: &[u32], mapping: &Mapping) -> Option<Group> {
    if left_a.is_empty() || left_b.is_empty() {
        return None;
    }
    let all = |side: &Side, rows: &[u32], taken: &[u32]| -> Vec<u32> {
        let below = rows.iter().flat_map(|row| *row..side.end(*row));
        below.filter(|row| side.is_statement(*row) && taken[*row as usize] == NONE).collect()
    };
    let (of_a, of_b) = (all(a, left_a, &mapping.to_b), all(b, left_b, &mapping.to_a));
    if of_a.len() > LONGEST || of_b.len() > LONGEST {
        return None;
    }
    let (one, two) = (a.features_of(&of_a), b.features_of(&of_b));
    let both = common(&one, &two);
    let score = both / (content(&one) + content(&two) - both);
    (score >= ALIKE).then_some(Group { a: of_a, b: of_b, score, whole: true })
}

/// Whether `x`, of which `y` is the counterpart, has most of what `row` has beside what `y` has.
fn within(side: &Side, row: u32, other: &Side, x: u32, y: u32) -> bool {
    let statements = |side: &Side, row: u32| -> Vec<u32> {
        (row..side.end(row)).filter(|row| side.is_statement(*row)).take(LONGEST).collect()
    };
    let wanted = side.features_of(&statements(side, row));
    let mut had: Features = other.features_of(&statements(other, x));
    let theirs = side.features_of(&statements(side, y));
    let mut next = theirs.iter().peekable();
    for (feature, weight) in &mut had {
        while next.next_if(|item| item.0 < *feature).is_some() {}
        if let Some((_, taken)) = next.next_if(|item| item.0 == *feature) {
            *weight = (*weight - taken).max(0.0);
        }
    }
    let all = content(&wanted);
    all > 0.0 && common(&wanted, &had) / all >= WITHIN
}
