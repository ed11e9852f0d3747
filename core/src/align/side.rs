//! One of the two programs, with what is computed of it alone.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::NONE;
use super::rules::Rules;
use crate::view::View;
use crate::view_rules::{SAYS_NAME as NAME, SAYS_STRING as STRING, SAYS_TYPE as TYPE_NAME};

/// A number for a pair of numbers, the same in every process.
pub fn mix(hash: u64, value: u64) -> u64 {
    let hash = (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    hash ^ hash >> 29
}

const BUCKETS: usize = 64;
/// Counts of what is below a row, in buckets by hash.
pub type Bag = [u8; BUCKETS];

/// How alike two bags are, 0 to 1: what both have, of what either has.
pub fn alike(a: &Bag, b: &Bag) -> f32 {
    let (mut both, mut either) = (0u32, 0u32);
    for (x, y) in a.iter().zip(b) {
        both += u32::from(*x.min(y));
        either += u32::from(*x.max(y));
    }
    if either == 0 { 1.0 } else { both as f32 / either as f32 }
}

/// Lists one after another: those of `i` are `items[offsets[i]..offsets[i + 1]]`.
pub struct Lists<T> {
    pub offsets: Vec<u32>,
    pub items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Lists<T> {
        Lists { offsets: vec![0], items: Vec::new() }
    }
}

impl<T> Lists<T> {
    pub fn push(&mut self, list: Vec<T>) {
        self.items.extend(list);
        self.offsets.push(self.items.len() as u32);
    }

    pub fn of(&self, at: u32) -> &[T] {
        &self.items[self.offsets[at as usize] as usize..self.offsets[at as usize + 1] as usize]
    }
}

pub struct Side<'a> {
    pub view: &'a View,
    /// The row above; the root's is itself.
    pub parent: Vec<u32>,
    /// The nearest row that is a statement, itself or above.
    pub owner: Vec<u32>,
    /// What a row says, as far as it may be seen; 0 for nothing. A name is its words, however they are joined.
    pub text: Vec<u64>,
    /// The same before names of both programs were taken for one.
    pub spoken: Vec<u64>,
    /// The words of what a row says, if that may be seen.
    pub words: Lists<u64>,
    /// Equal for subtrees that are equal in all that may be seen, and for those that are equal without their names.
    pub strict: Vec<u64>,
    pub shape: Vec<u64>,
    /// Of labels, with those above them.
    pub bags: Vec<Bag>,
    /// For each statement what it consists of without the statements below it: hashes, sorted, each with how often.
    pub features: Lists<(u64, f32)>,
    /// The sum of the features of each.
    pub content: Vec<f32>,
}

impl<'a> Side<'a> {
    /// `said` is the text of each row's stored row.
    pub fn new(view: &'a View, rules: &Rules, names: bool, said: impl Fn(u32) -> &'a [u8]) -> Side<'a> {
        let count = view.kind.len();
        let mut side = Side {
            view,
            parent: vec![0; count],
            owner: vec![0; count],
            text: vec![0; count],
            spoken: Vec::new(),
            words: Lists::default(),
            strict: Vec::new(),
            shape: Vec::new(),
            bags: Vec::new(),
            features: Lists::default(),
            content: Vec::new(),
        };
        let mut open: Vec<u32> = Vec::new();
        for row in 0..count as u32 {
            while open.last().is_some_and(|top| view.subtree_end[*top as usize] <= row) {
                open.pop();
            }
            let at = row as usize;
            side.parent[at] = *open.last().unwrap_or(&0);
            let statement = row == 0 || rules.is_statement(view.kind[at], view.role[at]);
            side.owner[at] = if statement { row } else { side.owner[side.parent[at] as usize] };
            open.push(row);
            let class = view.text_class[at];
            let hidden = matches!(class, NAME | STRING | TYPE_NAME);
            if !hidden {
                side.text[at] = view.text[at];
            } else if names && view.text[at] != 0 {
                if class == STRING {
                    side.text[at] = view.text[at];
                }
                let begun = side.words.items.len();
                words(said(row), &mut side.words.items);
                if class != STRING {
                    side.text[at] = side.words.items[begun..].iter().fold(1, |hash, word| mix(hash, *word));
                }
            }
            side.words.offsets.push(side.words.items.len() as u32);
        }
        side.spoken.clone_from(&side.text);
        side.summarise(rules);
        side
    }

    pub fn len(&self) -> u32 {
        self.parent.len() as u32
    }

    pub fn end(&self, row: u32) -> u32 {
        self.view.subtree_end[row as usize]
    }

    pub fn size(&self, row: u32) -> u32 {
        self.end(row) - row
    }

    pub fn is_statement(&self, row: u32) -> bool {
        self.owner[row as usize] == row
    }

    /// The one row inside of a row that a rewrite made out of nothing.
    pub fn within(&self, row: u32) -> Option<u32> {
        (self.view.origin[row as usize] == NONE && self.size(row) > 1 && self.end(row + 1) == self.end(row))
            .then_some(row + 1)
    }

    pub fn is_name(&self, row: u32) -> bool {
        matches!(self.view.text_class[row as usize], NAME | TYPE_NAME)
    }

    /// Puts other texts in the place of names: `texts` by what the view has for the name.
    pub fn rename(&mut self, rules: &Rules, texts: &HashMap<u64, u64>) {
        for row in 0..self.text.len() {
            if let (true, Some(text)) = (self.is_name(row as u32), texts.get(&self.view.text[row])) {
                self.text[row] = *text;
            }
        }
        self.summarise(rules);
    }

    /// Hashes, bags and features, from the last row to the first.
    fn summarise(&mut self, rules: &Rules) {
        let count = self.text.len();
        let view = self.view;
        self.strict = vec![0; count];
        self.shape = vec![0; count];
        self.bags = vec![[0; BUCKETS]; count];
        for at in (0..count).rev() {
            let label = view.label[at];
            let visible = if matches!(view.text_class[at], NAME | STRING | TYPE_NAME) { 0 } else { self.text[at] };
            let (mut strict, mut shape) = (mix(label, self.text[at]), mix(label, visible));
            let mut bag = [0u8; BUCKETS];
            bag[(label >> 58) as usize] = 1;
            let mut child = at + 1;
            while child < view.subtree_end[at] as usize {
                let role = u64::from(view.role[child]);
                strict = mix(mix(strict, role), self.strict[child]);
                shape = mix(mix(shape, role), self.shape[child]);
                let edge = mix(mix(label, role), view.label[child]) >> 58;
                bag[edge as usize] = bag[edge as usize].saturating_add(1);
                for (all, one) in bag.iter_mut().zip(&self.bags[child]) {
                    *all = all.saturating_add(*one);
                }
                child = view.subtree_end[child] as usize;
            }
            // A leaf and a row around nothing are not the same.
            self.strict[at] = mix(strict, 0x5D);
            self.shape[at] = mix(shape, 0x5D);
            self.bags[at] = bag;
        }
        self.collect_features(rules);
    }

    fn collect_features(&mut self, rules: &Rules) {
        let view = self.view;
        let mut all: Vec<(u32, u64, f32)> = Vec::with_capacity(self.text.len() * 3);
        for at in 0..self.text.len() {
            let owner = self.owner[at];
            let label = view.label[at];
            all.push((owner, label, 0.5));
            if owner as usize != at {
                let above = view.label[self.parent[at] as usize];
                all.push((owner, mix(mix(above, u64::from(view.role[at])), label), 0.5));
            }
            if self.text[at] != 0 {
                let weight = if self.is_name(at as u32) { rules.name_weight } else { rules.value_weight };
                all.push((owner, self.text[at] ^ 0x7E, weight));
                let words = self.words.of(at as u32);
                if words.len() > 1 {
                    let each = weight / words.len() as f32;
                    all.extend(words.iter().map(|word| (owner, *word, each)));
                }
            }
        }
        all.sort_unstable_by_key(|(owner, feature, _)| (*owner, *feature));
        let mut features =
            Lists { offsets: Vec::with_capacity(self.text.len() + 1), items: Vec::with_capacity(all.len()) };
        features.offsets.push(0);
        let mut next = all.into_iter().peekable();
        for owner in 0..self.text.len() as u32 {
            let begun = features.items.len();
            while let Some((_, feature, weight)) = next.next_if(|item| item.0 == owner) {
                match features.items[begun..].last_mut() {
                    Some((last, sum)) if *last == feature => *sum += weight,
                    _ => features.items.push((feature, weight)),
                }
            }
            features.offsets.push(features.items.len() as u32);
        }
        self.features = features;
        self.content = (0..self.len()).map(|row| content(self.features.of(row))).collect();
    }

    /// How alike what two statements consist of is, without the statements below them, 0 to 1.
    pub fn alike(&self, row: u32, other: &Side, other_row: u32) -> f32 {
        let either = self.content[row as usize] + other.content[other_row as usize];
        if either == 0.0 {
            return 1.0;
        }
        let both = common(self.features.of(row), other.features.of(other_row));
        both / (either - both)
    }

    /// What `alike` can be at most.
    pub fn at_most_alike(&self, row: u32, other: &Side, other_row: u32) -> f32 {
        let (one, two) = (self.content[row as usize], other.content[other_row as usize]);
        if one == two { 1.0 } else { one.min(two) / one.max(two) }
    }

    /// The features of several statements together.
    pub fn features_of(&self, rows: &[u32]) -> Features {
        let mut all: Features = rows.iter().flat_map(|row| self.features.of(*row)).copied().collect();
        all.sort_unstable_by_key(|item| item.0);
        all.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        all
    }
}

/// Hashes, sorted, each with how much of it there is.
pub type Features = Vec<(u64, f32)>;

/// How much two lists have in common.
pub fn common(a: &[(u64, f32)], b: &[(u64, f32)]) -> f32 {
    let (mut both, mut x, mut y) = (0.0, 0, 0);
    while x < a.len() && y < b.len() {
        match a[x].0.cmp(&b[y].0) {
            Ordering::Less => x += 1,
            Ordering::Greater => y += 1,
            Ordering::Equal => {
                both += a[x].1.min(b[y].1);
                (x, y) = (x + 1, y + 1);
            }
        }
    }
    both
}

/// How much a list has.
pub fn content(features: &[(u64, f32)]) -> f32 {
    features.iter().map(|item| item.1).sum()
}

/// The words of a name or text, lower-cased: `getHTTPName`, `get_http_name` and `get-http-name` have the same.
fn words(text: &[u8], out: &mut Vec<u64>) {
    let mut word: u64 = 0;
    let mut end = |word: &mut u64| {
        if *word != 0 {
            out.push(*word);
            *word = 0;
        }
    };
    for (at, byte) in text.iter().enumerate() {
        let upper = byte.is_ascii_uppercase();
        let before = at > 0 && (text[at - 1].is_ascii_lowercase() || text[at - 1].is_ascii_digit());
        let inside =
            at > 0 && text[at - 1].is_ascii_uppercase() && text.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        if !byte.is_ascii_alphanumeric() && byte.is_ascii() {
            end(&mut word);
            continue;
        }
        if upper && (before || inside) {
            end(&mut word);
        }
        word = mix(if word == 0 { 0xA5 } else { word }, u64::from(byte.to_ascii_lowercase()));
    }
    end(&mut word);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<u64> {
        let mut found = Vec::new();
        words(text.as_bytes(), &mut found);
        found
    }

    #[test]
    fn words_are_the_same_however_they_are_joined() {
        assert_eq!(of("getHTTPName"), of("get_http_name"));
        assert_eq!(of("__init__"), of("init"));
        assert_eq!(of("x2Y"), of("x2_y"));
        assert_eq!(of("größe"), of("größe"));
        assert_eq!(of("?!").len(), 0);
    }
}
