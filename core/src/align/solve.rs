//! The mapping of two forests of any size: exact where that is affordable, else cut at what is surely the same.

use std::collections::HashMap;

use super::forest::{Forest, Task};
use super::side::{Side, alike};

/// Steps of the exact search that one region may take, and cells of the table of two lists of siblings.
const EXACT: u64 = 3_000_000;
const LISTS: usize = 250_000;

/// Entries `a.0..a.1` of one forest against `b.0..b.1` of the other; each range is a list of siblings with all below them.
#[derive(Clone, Copy)]
struct Region {
    a: (u32, u32),
    b: (u32, u32),
}

pub struct Solver<'a, 's> {
    pub a: &'a Side<'s>,
    pub b: &'a Side<'s>,
    pub forests: (Forest, Forest),
    /// Whether something was matched by less than the exact search.
    pub cut: bool,
}

impl Solver<'_, '_> {
    /// Pairs of rows; `worth` takes rows, too.
    pub fn solve(&mut self, mut worth: impl FnMut(u32, u32) -> f32) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        let whole = Region { a: (0, self.forests.0.len() as u32), b: (0, self.forests.1.len() as u32) };
        let mut open = vec![whole];
        while let Some(region) = open.pop() {
            if region.a.0 >= region.a.1 || region.b.0 >= region.b.1 || self.exactly(region, &mut worth, &mut found) {
                continue;
            }
            self.cut = true;
            let a: Vec<(u32, u32)> = self.forests.0.siblings(region.a.0, region.a.1).collect();
            let b: Vec<(u32, u32)> = self.forests.1.siblings(region.b.0, region.b.1).collect();
            if a.len() == 1 && b.len() == 1 {
                self.single(region, &mut worth, &mut found, &mut open);
                continue;
            }
            let anchors = self.anchors(&a, &b);
            if !anchors.is_empty() {
                self.between(&a, &b, &anchors, true, &mut found, &mut open);
            } else if a.len() * b.len() <= LISTS {
                let pairs = self.best_of_lists(&a, &b, &mut worth);
                self.between(&a, &b, &pairs, false, &mut found, &mut open);
            } else {
                let pairs = self.same_shapes(&a, &b);
                self.between(&a, &b, &pairs, false, &mut found, &mut open);
            }
        }
        found
    }

    fn rows(&self, a: u32, b: u32) -> (u32, u32) {
        (self.forests.0.rows[a as usize], self.forests.1.rows[b as usize])
    }

    fn exactly(&self, region: Region, worth: &mut impl FnMut(u32, u32) -> f32, found: &mut Vec<(u32, u32)>) -> bool {
        let cells = u64::from(region.a.1 - region.a.0) * u64::from(region.b.1 - region.b.0);
        if cells > EXACT {
            return false;
        }
        let (a, b) = (self.forests.0.part(region.a.0, region.a.1), self.forests.1.part(region.b.0, region.b.1));
        let task = Task::new(&a, &b);
        if task.work() > EXACT {
            return false;
        }
        let (_, pairs) = task.heaviest(|x, y| worth(a.rows[x as usize], b.rows[y as usize]));
        found.extend(pairs.iter().map(|(x, y)| (a.rows[*x as usize], b.rows[*y as usize])));
        true
    }

    /// One tree against one tree: their roots if they fit, and what is below; else the larger one without its root.
    fn single(
        &self,
        region: Region,
        worth: &mut impl FnMut(u32, u32) -> f32,
        found: &mut Vec<(u32, u32)>,
        open: &mut Vec<Region>,
    ) {
        let (a, b) = self.rows(region.a.0, region.b.0);
        let inside = |range: (u32, u32)| (range.0 + 1, range.1);
        if worth(a, b) > 0.0 {
            found.push((a, b));
            open.push(Region { a: inside(region.a), b: inside(region.b) });
        } else if region.a.1 - region.a.0 >= region.b.1 - region.b.0 {
            open.push(Region { a: inside(region.a), b: region.b });
        } else {
            open.push(Region { a: region.a, b: inside(region.b) });
        }
    }

    /// Siblings that are the same on both sides: at the two ends, and what is there once on each, in order.
    fn anchors(&self, a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(usize, usize)> {
        let key_a = |at: usize| (self.a.strict[self.forests.0.rows[a[at].0 as usize] as usize], a[at].1 - a[at].0);
        let key_b = |at: usize| (self.b.strict[self.forests.1.rows[b[at].0 as usize] as usize], b[at].1 - b[at].0);
        let most = a.len().min(b.len());
        let first = (0..most).take_while(|at| key_a(*at) == key_b(*at)).count();
        let last = (0..most - first).take_while(|at| key_a(a.len() - 1 - at) == key_b(b.len() - 1 - at)).count();
        let mut places: HashMap<(u64, u32), (u32, u32, usize, usize)> = HashMap::new();
        for at in first..a.len() - last {
            let place = places.entry(key_a(at)).or_default();
            (place.0, place.2) = (place.0 + 1, at);
        }
        for at in first..b.len() - last {
            let place = places.entry(key_b(at)).or_default();
            (place.1, place.3) = (place.1 + 1, at);
        }
        let mut once: Vec<(usize, usize)> =
            places.values().filter(|at| at.0 == 1 && at.1 == 1).map(|at| (at.2, at.3)).collect();
        once.sort_unstable();
        let mut anchors: Vec<(usize, usize)> = (0..first).map(|at| (at, at)).collect();
        anchors.extend(rising(&once));
        anchors.extend((0..last).rev().map(|at| (a.len() - 1 - at, b.len() - 1 - at)));
        anchors
    }

    /// The pairs of two lists of siblings that are most alike together, in order (Needleman and Wunsch, 1970).
    fn best_of_lists(
        &self,
        a: &[(u32, u32)],
        b: &[(u32, u32)],
        worth: &mut impl FnMut(u32, u32) -> f32,
    ) -> Vec<(usize, usize)> {
        let width = b.len() + 1;
        let mut table = vec![0.0f32; (a.len() + 1) * width];
        let mut like = vec![0.0f32; a.len() * b.len()];
        for x in 0..a.len() {
            for y in 0..b.len() {
                let rows = self.rows(a[x].0, b[y].0);
                let own = worth(rows.0, rows.1).clamp(0.0, 1.0);
                let one = 0.2 * own + alike(&self.a.bags[rows.0 as usize], &self.b.bags[rows.1 as usize]) - 0.3;
                like[x * b.len() + y] = one;
                let best = table[x * width + y + 1].max(table[(x + 1) * width + y]);
                table[(x + 1) * width + y + 1] = best.max(table[x * width + y] + one);
            }
        }
        let (mut x, mut y, mut pairs) = (a.len(), b.len(), Vec::new());
        while x > 0 && y > 0 {
            let value = table[x * width + y];
            if value == table[(x - 1) * width + y] {
                x -= 1;
            } else if value == table[x * width + y - 1] {
                y -= 1;
            } else {
                (x, y) = (x - 1, y - 1);
                pairs.push((x, y));
            }
        }
        pairs.reverse();
        pairs
    }

    /// The n-th of a shape on one side and the n-th of it on the other, as far as that keeps the order.
    fn same_shapes(&self, a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(usize, usize)> {
        let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
        for at in (0..b.len()).rev() {
            places.entry(self.b.shape[self.forests.1.rows[b[at].0 as usize] as usize]).or_default().push(at);
        }
        let pairs = (0..a.len()).filter_map(|at| {
            let shape = self.a.shape[self.forests.0.rows[a[at].0 as usize] as usize];
            Some((at, places.get_mut(&shape)?.pop()?))
        });
        rising(&pairs.collect::<Vec<_>>())
    }

    /// Takes pairs of siblings: wholly if they are the same, else as regions, like the lists between them.
    fn between(
        &self,
        a: &[(u32, u32)],
        b: &[(u32, u32)],
        pairs: &[(usize, usize)],
        same: bool,
        found: &mut Vec<(u32, u32)>,
        open: &mut Vec<Region>,
    ) {
        let range = |list: &[(u32, u32)], from: usize, to: usize| {
            if from < to { (list[from].0, list[to - 1].1) } else { (0, 0) }
        };
        let (mut x, mut y) = (0, 0);
        for pair in pairs.iter().copied().chain([(a.len(), b.len())]) {
            if same {
                open.push(Region { a: range(a, x, pair.0), b: range(b, y, pair.1) });
            }
            if pair.0 < a.len() {
                if same {
                    found
                        .extend((0..a[pair.0].1 - a[pair.0].0).map(|at| self.rows(a[pair.0].0 + at, b[pair.1].0 + at)));
                } else {
                    open.push(Region { a: a[pair.0], b: b[pair.1] });
                }
            }
            (x, y) = (pair.0 + 1, pair.1 + 1);
        }
    }
}

/// The longest run of pairs in which both numbers rise, of pairs whose first number rises.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![usize::MAX; pairs.len()];
    for (at, pair) in pairs.iter().enumerate() {
        let place = tails.partition_point(|tail| pairs[*tail].1 < pair.1);
        if place > 0 {
            before[at] = tails[place - 1];
        }
        if place == tails.len() {
            tails.push(at);
        } else {
            tails[place] = at;
        }
    }
    let mut run = Vec::new();
    let mut next = tails.last().copied().unwrap_or(usize::MAX);
    while next != usize::MAX {
        run.push(pairs[next]);
        next = before[next];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rising_run() {
        assert_eq!(rising(&[(0, 3), (1, 0), (2, 1), (3, 4), (4, 2)]), vec![(1, 0), (2, 1), (4, 2)]);
        assert_eq!(rising(&[]), vec![]);
    }
}
