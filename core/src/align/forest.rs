//! The heaviest ordered mapping between two forests: Zhang and Shasha's algorithm ("Simple fast algorithms for the editing distance
//! between trees and related problems", 1989), which maximises what the pairs are worth instead of minimising what edits cost.
//!
//! Pairs keep ancestors and order. With `worth = 2 - cost of relabelling`, `|a| + |b| - total worth` is the tree edit distance of unit costs.

/// Some rows of a tree in preorder, contracted: what lies between a row and its nearest kept ancestor is not there.
#[derive(Clone, Debug, Default)]
pub struct Forest {
    /// The caller's row of each entry.
    pub rows: Vec<u32>,
    /// One past the last descendant, as an entry.
    pub ends: Vec<u32>,
}

impl Forest {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows `from..to` of a tree that `keep` wants, without the subtrees that it skips.
    pub fn contract(subtree_end: &[u32], from: u32, to: u32, mut keep: impl FnMut(u32) -> Keep) -> Forest {
        let mut forest = Forest::default();
        forest.extend(subtree_end, from, to, &mut keep);
        forest
    }

    /// Appends more rows behind those that are there.
    pub fn extend(&mut self, subtree_end: &[u32], from: u32, to: u32, keep: &mut impl FnMut(u32) -> Keep) {
        let mut open: Vec<(u32, usize)> = Vec::new();
        let mut row = from;
        while row < to {
            while open.last().is_some_and(|top| top.0 <= row) {
                let (_, entry) = open.pop().unwrap();
                self.ends[entry] = self.rows.len() as u32;
            }
            match keep(row) {
                Keep::Skip => {
                    row = subtree_end[row as usize];
                    continue;
                }
                Keep::Row => {
                    open.push((subtree_end[row as usize], self.rows.len()));
                    self.rows.push(row);
                    self.ends.push(0);
                }
                Keep::Inside => {}
            }
            row += 1;
        }
        for (_, entry) in open {
            self.ends[entry] = self.rows.len() as u32;
        }
    }

    /// The entries that no other entry is above of, each with the end of its subtree.
    pub fn roots(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.siblings(0, self.len() as u32)
    }

    pub fn siblings(&self, from: u32, to: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let mut next = from;
        std::iter::from_fn(move || {
            (next < to).then(|| {
                let entry = next;
                next = self.ends[entry as usize];
                (entry, next)
            })
        })
    }

    /// The entries `from..to` as a forest of their own.
    pub fn part(&self, from: u32, to: u32) -> Forest {
        let range = from as usize..to as usize;
        Forest {
            rows: self.rows[range.clone()].to_vec(),
            ends: self.ends[range].iter().map(|end| end - from).collect(),
        }
    }
}

/// What `Forest::contract` does with a row.
pub enum Keep {
    Row,
    /// Not the row, but what is below it.
    Inside,
    /// Neither.
    Skip,
}

/// A forest in postorder under a root of its own.
struct Postorder {
    /// Entry of the forest; the added root has none.
    entry: Vec<u32>,
    /// Postorder number of the leftmost leaf below.
    first: Vec<u32>,
    keyroots: Vec<u32>,
}

impl Postorder {
    fn of(forest: &Forest, mirrored: bool) -> Postorder {
        let count = forest.len();
        let mut entry = Vec::with_capacity(count + 1);
        let mut first = Vec::with_capacity(count + 1);
        if mirrored {
            // The mirror image's postorder is the preorder from its end; its leftmost leaf is the last descendant of all.
            for node in (0..count).rev() {
                entry.push(node as u32);
                first.push(count as u32 - forest.ends[node]);
            }
        } else {
            let mut open: Vec<(u32, u32)> = Vec::new(); // (entry, number of the first leaf)
            let close = |open: &mut Vec<(u32, u32)>, entry: &mut Vec<u32>, first: &mut Vec<u32>| {
                let (node, leaf) = open.pop().unwrap();
                entry.push(node);
                first.push(leaf);
            };
            for node in 0..count as u32 {
                while open.last().is_some_and(|top| forest.ends[top.0 as usize] <= node) {
                    close(&mut open, &mut entry, &mut first);
                }
                open.push((node, entry.len() as u32));
            }
            while !open.is_empty() {
                close(&mut open, &mut entry, &mut first);
            }
        }
        entry.push(u32::MAX);
        first.push(0);
        let mut seen = vec![false; count + 1];
        let mut keyroots: Vec<u32> = Vec::new();
        for node in (0..=count).rev() {
            let leaf = first[node] as usize;
            if !seen[leaf] {
                seen[leaf] = true;
                keyroots.push(node as u32);
            }
        }
        keyroots.reverse();
        Postorder { entry, first, keyroots }
    }

    fn work(&self) -> u64 {
        self.keyroots.iter().map(|root| u64::from(root - self.first[*root as usize] + 1)).sum()
    }
}

/// Both forests, seen from the side from which there is less to do.
pub struct Task {
    a: Postorder,
    b: Postorder,
}

impl Task {
    pub fn new(a: &Forest, b: &Forest) -> Task {
        let left = Task { a: Postorder::of(a, false), b: Postorder::of(b, false) };
        let right = Task { a: Postorder::of(a, true), b: Postorder::of(b, true) };
        if right.work() < left.work() { right } else { left }
    }

    /// Steps that `heaviest` takes.
    pub fn work(&self) -> u64 {
        self.a.work().saturating_mul(self.b.work())
    }

    /// The pairs (entry of a, entry of b) that are worth most together, and what they are worth. `worth` of 0 or less is no pair.
    pub fn heaviest(&self, worth: impl FnMut(u32, u32) -> f32) -> (f32, Vec<(u32, u32)>) {
        let mut search = Search {
            a: &self.a,
            b: &self.b,
            width: self.b.entry.len(),
            own: vec![0.0; self.a.entry.len() * self.b.entry.len()],
            trees: vec![0.0; self.a.entry.len() * self.b.entry.len()],
            table: Vec::new(),
        };
        search.fill(worth);
        let last = (self.a.entry.len() - 1, self.b.entry.len() - 1);
        (search.trees[last.0 * search.width + last.1], search.pairs(last))
    }
}

struct Search<'a> {
    a: &'a Postorder,
    b: &'a Postorder,
    width: usize,
    /// What each pair is worth by itself, and with all below it.
    own: Vec<f32>,
    trees: Vec<f32>,
    /// The table of one pair of keyroots.
    table: Vec<f32>,
}

impl Search<'_> {
    fn fill(&mut self, mut worth: impl FnMut(u32, u32) -> f32) {
        let last = (self.a.entry.len() - 1, self.b.entry.len() - 1);
        for i in 0..last.0 {
            for j in 0..last.1 {
                self.own[i * self.width + j] = worth(self.a.entry[i], self.b.entry[j]);
            }
        }
        for i in 0..self.a.keyroots.len() {
            for j in 0..self.b.keyroots.len() {
                self.forests(self.a.keyroots[i] as usize, self.b.keyroots[j] as usize);
            }
        }
    }

    /// The table of the subtrees of `i` and `j`: cell (x, y) is the best of the forests up to the x-th and y-th row of them.
    fn forests(&mut self, i: usize, j: usize) -> usize {
        let (i0, j0) = (self.a.first[i] as usize, self.b.first[j] as usize);
        let columns = j - j0 + 2;
        self.table.clear();
        self.table.resize((i - i0 + 2) * columns, 0.0);
        for x in i0..=i {
            let row = (x - i0 + 1) * columns;
            let up = row - columns;
            let x_first = self.a.first[x] as usize;
            let whole = x_first == i0;
            let before = (x_first - i0) * columns;
            for y in j0..=j {
                let at = y - j0 + 1;
                let best = self.table[up + at].max(self.table[row + at - 1]);
                let y_first = self.b.first[y] as usize;
                let cell = x * self.width + y;
                self.table[row + at] = if whole && y_first == j0 {
                    let own = self.own[cell];
                    let value = if own > 0.0 { best.max(self.table[up + at - 1] + own) } else { best };
                    self.trees[cell] = value;
                    value
                } else {
                    best.max(self.table[before + y_first - j0] + self.trees[cell])
                };
            }
        }
        columns
    }

    fn pairs(&mut self, last: (usize, usize)) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        let mut open = vec![last];
        while let Some((i, j)) = open.pop() {
            if self.trees[i * self.width + j] <= 0.0 {
                continue;
            }
            let (i0, j0) = (self.a.first[i] as usize, self.b.first[j] as usize);
            let columns = self.forests(i, j);
            let (mut x, mut y) = (i + 1, j + 1); // one past
            while x > i0 && y > j0 {
                let at = (x - i0) * columns + (y - j0);
                let value = self.table[at];
                if value <= 0.0 {
                    break;
                }
                if value == self.table[at - columns] {
                    x -= 1;
                } else if value == self.table[at - 1] {
                    y -= 1;
                } else {
                    let (row, column) = (x - 1, y - 1);
                    let (row_first, column_first) = (self.a.first[row] as usize, self.b.first[column] as usize);
                    if row_first == i0 && column_first == j0 {
                        found.push((self.a.entry[row], self.b.entry[column]));
                        (x, y) = (row, column);
                    } else {
                        open.push((row, column));
                        (x, y) = (row_first, column_first);
                    }
                }
            }
        }
        found.sort_unstable();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forests out of brackets with letters: "a(b c(d))".
    fn forest(text: &str) -> (Forest, Vec<char>) {
        let (mut forest, mut names, mut open) = (Forest::default(), Vec::new(), Vec::new());
        for letter in text.chars() {
            match letter {
                '(' => open.push(names.len() - 1),
                ')' => {
                    let entry: usize = open.pop().unwrap();
                    forest.ends[entry] = names.len() as u32;
                }
                ' ' => {}
                _ => {
                    forest.rows.push(names.len() as u32);
                    names.push(letter);
                    forest.ends.push(names.len() as u32);
                }
            }
        }
        (forest, names)
    }

    fn distance(a: &str, b: &str) -> f32 {
        let ((a, a_names), (b, b_names)) = (forest(a), forest(b));
        let worth = |x: u32, y: u32| if a_names[x as usize] == b_names[y as usize] { 2.0 } else { 1.0 };
        let task = Task::new(&a, &b);
        let (total, pairs) = task.heaviest(worth);
        let summed: f32 = pairs.iter().map(|(x, y)| worth(*x, *y)).sum();
        assert_eq!(total, summed, "the pairs are worth what the table says");
        (a.len() + b.len()) as f32 - total
    }

    #[test]
    fn distances_of_small_trees() {
        assert_eq!(distance("f(d(a c(b)) e)", "f(c(d(a b)) e)"), 2.0); // the example of the paper
        assert_eq!(distance("a(b c)", "a(b c)"), 0.0);
        assert_eq!(distance("a(b c)", "a(c b)"), 2.0);
        assert_eq!(distance("a", "b"), 1.0);
        assert_eq!(distance("", "a(b)"), 2.0);
        assert_eq!(distance("a b c", "a c"), 1.0);
        assert_eq!(distance("a(b(c(d(e))))", "a(e)"), 3.0);
    }

    #[test]
    fn contraction_skips_and_looks_inside() {
        // 0(1(2 3) 4(5))
        let ends = [6, 4, 3, 4, 6, 6];
        let kept = Forest::contract(&ends, 0, 6, |row| match row {
            1 => Keep::Inside,
            4 => Keep::Skip,
            _ => Keep::Row,
        });
        assert_eq!((kept.rows, kept.ends), (vec![0, 2, 3], vec![3, 2, 3]));
    }
}
