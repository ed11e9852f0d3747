//! Declarations first: which callable or type of the one program is which of the other, wherever it stands.

use std::collections::HashMap;

use super::rules::{Rules, Unit};
use super::side::{Side, alike};

/// Pairs of declarations that are compared with each other; beyond, only names and equality tell.
const COMPARED: usize = 1_000_000;

struct Declared {
    row: u32,
    unit: Unit,
    /// The row that holds the name; the declaration itself if none does.
    name: u32,
    /// The declaration around it, as a place in the list.
    outer: usize,
    /// Where it stands among all, 0 to 1.
    place: f32,
}

/// Rows of callables that stand in no callable, and of types.
fn declared(side: &Side, rules: &Rules) -> Vec<Declared> {
    let mut found: Vec<Declared> = Vec::new();
    let mut row = 1;
    let mut open: Vec<(u32, usize)> = Vec::new();
    while row < side.len() {
        while open.last().is_some_and(|top| top.0 <= row) {
            open.pop();
        }
        let unit = rules.unit[usize::from(side.view.kind[row as usize])];
        // A type without anything in it, such as a clause that only names a package, holds no declarations.
        if unit == Unit::No || unit == Unit::Type && side.size(row) <= 2 {
            row += 1;
            continue;
        }
        let mut name = row;
        let mut child = row + 1;
        while child < side.end(row) {
            if side.view.role[child as usize] == rules.name_role {
                name = child;
                break;
            }
            child = side.end(child);
        }
        let outer = open.last().map_or(usize::MAX, |top| top.1);
        open.push((side.end(row), found.len()));
        found.push(Declared { row, unit, name, outer, place: 0.0 });
        row = if unit == Unit::Callable { side.end(row) } else { row + 1 };
    }
    let count = found.len().max(2) as f32 - 1.0;
    found.iter_mut().enumerate().for_each(|(at, one)| one.place = at as f32 / count);
    found
}

/// Pairs of rows of declarations.
pub fn pairs(a: &Side, b: &Side, rules: &Rules, names: bool) -> Vec<(u32, u32)> {
    let (units_a, units_b) = (declared(a, rules), declared(b, rules));
    if units_a.len() * units_b.len() > COMPARED {
        return by_key(a, b, &units_a, &units_b);
    }
    let mut scores: Vec<(f32, u32, u32)> = Vec::new();
    for (x, one) in units_a.iter().enumerate() {
        for (y, two) in units_b.iter().enumerate() {
            if one.unit != two.unit {
                continue;
            }
            let score = score(a, b, one, two, rules, names);
            if score > 0.25 {
                scores.push((score, x as u32, y as u32));
            }
        }
    }
    let first = greedy(&scores, units_a.len(), units_b.len());
    // What stands in two declarations that belong together is more likely to belong together.
    for (score, x, y) in &mut scores {
        let (outer_a, outer_b) = (units_a[*x as usize].outer, units_b[*y as usize].outer);
        if outer_a != usize::MAX && outer_b != usize::MAX && first[outer_a] == outer_b as u32 {
            *score += 0.1;
        }
    }
    let mut to = greedy(&scores, units_a.len(), units_b.len());
    fill(&units_a, &units_b, &mut to);
    to.iter()
        .enumerate()
        .filter(|(_, y)| **y != u32::MAX)
        .map(|(x, y)| (units_a[x].row, units_b[*y as usize].row))
        .collect()
}

/// Declarations that are left between two that are matched belong together, if there are as many on both sides.
fn fill(units_a: &[Declared], units_b: &[Declared], to: &mut [u32]) {
    let mut used = vec![false; units_b.len()];
    to.iter().filter(|y| **y != u32::MAX).for_each(|y| used[*y as usize] = true);
    let outer = |x: usize, to: &[u32]| match units_a[x].outer {
        usize::MAX => usize::MAX,
        outer if to[outer] == u32::MAX => usize::MAX,
        outer => to[outer] as usize,
    };
    let mut at = 0;
    while at < units_a.len() {
        if to[at] != u32::MAX || units_a[at].unit != Unit::Callable {
            at += 1;
            continue;
        }
        let run = (at..units_a.len()).take_while(|x| to[*x] == u32::MAX && units_a[*x].unit == Unit::Callable).count();
        let before = at.checked_sub(1).map_or(0, |x| to[x] as usize + 1);
        let after = to.get(at + run).map_or(units_b.len(), |y| *y as usize);
        let free = |y: usize| !used[y] && units_b[y].unit == Unit::Callable;
        if before + run == after && after <= units_b.len() && (before..after).all(free) {
            for step in 0..run {
                let wanted = outer(at + step, to);
                if units_a[at + step].outer == usize::MAX || wanted == units_b[before + step].outer {
                    to[at + step] = (before + step) as u32;
                    used[before + step] = true;
                }
            }
        }
        at += run;
    }
}

fn score(a: &Side, b: &Side, one: &Declared, two: &Declared, rules: &Rules, names: bool) -> f32 {
    let like = alike(&a.bags[one.row as usize], &b.bags[two.row as usize]);
    let near = 1.0 - (one.place - two.place).abs();
    let same = if a.strict[one.row as usize] == b.strict[two.row as usize] { 0.2 } else { 0.0 };
    let (kind_a, kind_b) = (a.view.kind[one.row as usize], b.view.kind[two.row as usize]);
    let special = rules.special[usize::from(kind_a)] != rules.special[usize::from(kind_b)];
    let called = |unit: &Declared, side: &Side| names && unit.name != unit.row && side.text[unit.name as usize] != 0;
    let score = if called(one, a) && called(two, b) && !(special || rules.special[usize::from(kind_a)]) {
        0.5 * shared(a.words.of(one.name), b.words.of(two.name)) + 0.4 * like + 0.1 * near
    } else {
        0.85 * like + 0.15 * near
    };
    (score + same) * if special { 0.6 } else { 1.0 }
}

/// What two names have in common: words, of those that either has.
pub fn shared(a: &[u64], b: &[u64]) -> f32 {
    let both = a.iter().filter(|word| b.contains(word)).count() as f32;
    let either = (a.len() + b.len()) as f32 - both;
    if either == 0.0 { 1.0 } else { both / either }
}

/// The best pair first, then the best of what is left.
fn greedy(scores: &[(f32, u32, u32)], count_a: usize, count_b: usize) -> Vec<u32> {
    let mut order: Vec<&(f32, u32, u32)> = scores.iter().collect();
    order.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let (mut to, mut used) = (vec![u32::MAX; count_a], vec![false; count_b]);
    for (_, x, y) in order {
        if to[*x as usize] == u32::MAX && !used[*y as usize] {
            to[*x as usize] = *y;
            used[*y as usize] = true;
        }
    }
    to
}

/// Equal declarations, then those of one name, in order.
fn by_key(a: &Side, b: &Side, units_a: &[Declared], units_b: &[Declared]) -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    let (mut left_a, mut left_b): (Vec<&Declared>, Vec<&Declared>) =
        (units_a.iter().collect(), units_b.iter().collect());
    let keys: [fn(&Side, &Declared) -> u64; 3] = [
        |side, unit| side.strict[unit.row as usize],
        |side, unit| side.text[unit.name as usize],
        |side, unit| side.shape[unit.row as usize],
    ];
    for key in keys {
        let mut places: HashMap<u64, Vec<&Declared>> = HashMap::new();
        for unit in left_b.iter().rev().filter(|unit| key(b, unit) != 0) {
            places.entry(key(b, unit)).or_default().push(unit);
        }
        let mut taken = std::collections::HashSet::new();
        left_a.retain(|unit| {
            let found = places.get_mut(&key(a, unit)).and_then(|list| list.pop_if(|other| other.unit == unit.unit));
            if let Some(other) = found {
                pairs.push((unit.row, other.row));
                taken.insert(other.row);
            }
            found.is_none()
        });
        left_b.retain(|unit| !taken.contains(&unit.row));
    }
    pairs.sort_unstable();
    pairs
}
