//! A counter of words. Zähler.
use std::collections::HashMap;

/// Counts words.
#[derive(Debug, Default)]
pub struct Counter<'a> {
    seen: HashMap<&'a str, usize>,
}

impl<'a> Counter<'a> {
    pub fn add(&mut self, text: &'a str) {
        for word in text.split(' ') {
            if word.is_empty() {
                continue;
            }
            *self.seen.entry(word).or_insert(0) += 1;
        }
    }

    pub fn most(&self, least: usize) -> Result<Vec<&'a str>, String> {
        let found: Vec<_> = self.seen.iter().filter(|(_, count)| **count >= least).map(|pair| *pair.0).collect();
        match found.len() {
            0 => Err(format!("none of {} words", self.seen.len())),
            1 | 2 if least > 10 => Err("few".to_string()),
            _ => Ok(found),
        }
    }
}

fn main() -> Result<(), String> {
    let mut counter = Counter::default();
    counter.add("a b a");
    println!("{:?}", counter.most(2)?);
    Ok(())
}
