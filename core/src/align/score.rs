//! What pairs are worth while they are looked for, and how sure they are in the end.

use super::rules::Rules;
use super::side::{Side, alike};
use super::units::shared;
use super::{Mapping, NONE, Reason};

/// Statements below this are not taken for each other; between two pairs of statements that belong together, less will do.
pub const WEAK_STATEMENT: f32 = 0.3;
pub const WEAK_BETWEEN: f32 = 0.2;
/// How much must be the same of statements that consist of names.
const NAMED: f32 = 0.4;
/// Pairs that end below this are left alone.
const WEAK_PAIR: f32 = 0.25;

/// How alike two names are that stand for the same.
const RENAMED: f32 = 0.7;

/// How far two rows can do the same by their kinds alone, 0 to 1.
fn kinds_alike(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules) -> f32 {
    let one = same_kinds(a, b, x, y, rules);
    if one >= 0.9 {
        return one;
    }
    // What a rewrite put around a row says less than the row: a value in last place is returned in some languages only.
    match (a.within(x), b.within(y)) {
        (None, None) => one,
        (inside, other) => one.max(0.9 * same_kinds(a, b, inside.unwrap_or(x), other.unwrap_or(y), rules)),
    }
}

fn same_kinds(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules) -> f32 {
    let (x, y) = (x as usize, y as usize);
    let (kind_a, kind_b) = (a.view.kind[x], b.view.kind[y]);
    if a.view.label[x] == b.view.label[y] {
        1.0
    } else if kind_a == kind_b {
        0.9
    } else if rules.alike(kind_a, kind_b) {
        0.75
    } else {
        0.4
    }
}

/// How alike two statements are, without the statements below them.
pub fn statements_alike(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules) -> f32 {
    let kinds = kinds_alike(a, b, x, y, rules);
    kinds * (0.4 + 0.6 * a.alike(x, b, y))
}

pub fn statement_worth(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules, weak: f32) -> f32 {
    let kinds = kinds_alike(a, b, x, y, rules);
    if kinds * (0.4 + 0.6 * a.at_most_alike(x, b, y)) < weak {
        return 0.0;
    }
    let content = a.alike(x, b, y);
    if rules.by_name[usize::from(a.view.kind[x as usize])] && content < NAMED {
        return 0.0;
    }
    let like = kinds * (0.4 + 0.6 * content);
    if like < weak {
        return 0.0;
    }
    let role = if a.view.role[x as usize] == b.view.role[y as usize] { 1.0 } else { 0.9 };
    let content = a.features.of(x).len().min(b.features.of(y).len()) as f32;
    let below = 0.2 * alike(&a.bags[x as usize], &b.bags[y as usize]);
    role * (like + below) * (1.0 + content).sqrt()
}

pub fn expression_worth(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules) -> f32 {
    let like = rows_alike(a, b, x, y, rules);
    if like <= 0.0 {
        return 0.0;
    }
    if a.view.role[x as usize] == b.view.role[y as usize] { like + 0.1 } else { like * 0.7 }
}

/// How alike two rows are by themselves, 0 to 1; 1 for equal ones.
pub fn rows_alike(a: &Side, b: &Side, x: u32, y: u32, rules: &Rules) -> f32 {
    let (text_a, text_b) = (a.text[x as usize], b.text[y as usize]);
    let kinds = match kinds_alike(a, b, x, y, rules) {
        kinds if kinds >= 1.0 => 1.0,
        kinds if kinds >= 0.9 => 0.8,
        kinds if kinds >= 0.7 => 0.6,
        _ => return 0.0,
    };
    if text_a == text_b {
        return kinds;
    }
    if text_a == 0 || text_b == 0 {
        return kinds * 0.5;
    }
    kinds * (0.4 + 0.4 * shared_words(a, b, x, y))
}

fn shared_words(a: &Side, b: &Side, x: u32, y: u32) -> f32 {
    let (one, two) = (a.words.of(x), b.words.of(y));
    if one.is_empty() || two.is_empty() { 0.0 } else { shared(one, two) }
}

/// How sure each pair is, by the row of a; pairs that are too weak are taken apart.
pub fn score(a: &Side, b: &Side, mapping: &mut Mapping, rules: &Rules) -> Vec<f32> {
    let (mut below_a, mut below_b) = (vec![0.0f32; a.len() as usize], vec![0.0f32; b.len() as usize]);
    let mut own = vec![0.0f32; a.len() as usize];
    for (x, y) in mapping.pairs() {
        let same = a.text[x as usize] == b.text[y as usize] && a.view.label[x as usize] == b.view.label[y as usize];
        own[x as usize] = match same {
            true if a.spoken[x as usize] == b.spoken[y as usize] => 1.0,
            true => RENAMED,
            false => rows_alike(a, b, x, y, rules).max(0.4),
        };
        below_a[x as usize] = own[x as usize];
        below_b[y as usize] = own[x as usize];
    }
    for (side, below) in [(a, &mut below_a), (b, &mut below_b)] {
        for row in (1..side.len() as usize).rev() {
            below[side.parent[row] as usize] += below[row];
        }
    }
    let mut scores = vec![0.0f32; a.len() as usize];
    let pairs: Vec<(u32, u32)> = mapping.pairs().collect();
    for (x, y) in pairs {
        let all = (a.size(x) + b.size(y)) as f32;
        let value = ((below_a[x as usize] + below_b[y as usize]) / all).min(1.0);
        if x != 0 && value < WEAK_PAIR && mapping.reason[x as usize] != Reason::Declaration {
            mapping.part(x);
            continue;
        }
        scores[x as usize] = value;
        if a.strict[x as usize] == b.strict[y as usize] && value == 1.0 {
            if mapping.reason[x as usize] != Reason::Moved {
                mapping.reason[x as usize] = Reason::Identical;
            }
        } else if a.shape[x as usize] == b.shape[y as usize]
            && matches!(mapping.reason[x as usize], Reason::Similar | Reason::Identical)
        {
            mapping.reason[x as usize] = Reason::SameShape;
        }
    }
    // What stands in a pair that was taken apart has lost its reason.
    for row in 1..a.len() {
        let alone =
            mapping.to_b[row as usize] != NONE && !a.is_statement(row) && mapping.reason[row as usize] != Reason::Moved;
        if alone && mapping.to_b[a.owner[row as usize] as usize] == NONE {
            mapping.part(row);
        }
    }
    scores
}
