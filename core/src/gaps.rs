//! What no native node covers: the rows of text, quotes and escape sequences inside literals, and of stray bytes elsewhere.

use crate::columns;
use crate::normalize::{Item, Normalizer};
use crate::program::GapText;

impl<'a> Normalizer<'a> {
    /// Writes a row for what lies uncovered between the last leaf and `to`, unless it is white space outside strings.
    pub fn fill_gap(&mut self, to: u32) {
        if to <= self.position {
            return;
        }
        let (from, to) = (self.position as usize, to as usize);
        let gap = &self.view.source[from..to];
        let Some(parent) = self.open.last() else {
            return;
        };
        let wellknown = &self.view.program.wellknown;
        if let Some(rule) = parent.gap {
            self.write_text(rule, from, to);
        } else if let Some(first) = gap.iter().position(|byte| !is_space(*byte)) {
            let last = gap.iter().rposition(|byte| !is_space(*byte)).expect("there is a first");
            let item = Item::open(wellknown.kinds.raw_text, wellknown.roles.trivia);
            self.push_row(&item, (from + first) as u32, (from + last + 1) as u32, 0);
        }
        self.position = to as u32;
    }

    /// Writes the rows of uncovered text inside a literal: its quotes, where no node has them, and what is between.
    fn write_text(&mut self, rule: &'a GapText, from: usize, to: usize) {
        let wellknown = &self.view.program.wellknown;
        let (kinds, roles) = (&wellknown.kinds, &wellknown.roles);
        let (mut first, mut last) = (from, to);
        if !rule.quotes.is_empty() {
            let parent = self.open.last_mut().expect("a gap has a row around it");
            let source = self.view.source;
            if self.out.start[parent.row as usize] as usize == from {
                parent.quote =
                    rule.quotes.iter().map(String::as_str).find(|quote| source[from..to].starts_with(quote.as_bytes()));
                first += parent.quote.map_or(0, str::len);
            }
            if parent.native_end as usize == to {
                let closes =
                    |quote: &str| source[first..to].ends_with(closing(quote).as_bytes()).then(|| closing(quote).len());
                last -= match parent.quote {
                    Some(quote) => closes(quote),
                    None => rule.quotes.iter().find_map(|quote| closes(quote)),
                }
                .unwrap_or(0);
            }
        }
        self.write_gap(kinds.punctuation, roles.open, from, first);
        let is_escape =
            rule.escape.as_ref().is_some_and(|escape| self.view.source[first..last].starts_with(escape.as_bytes()));
        let kind = if is_escape { kinds.escape_sequence } else { rule.kind };
        self.write_gap(kind, roles.content, first, last);
        self.write_gap(kinds.punctuation, roles.close, last, to);
    }

    fn write_gap(&mut self, kind: u8, role: u8, from: usize, to: usize) {
        if from < to {
            let flags = u8::from(!self.is_token_kind(kind)) * columns::NAMED;
            self.push_row(&Item::open(kind, role), from as u32, to as u32, flags);
        }
    }
}

/// What closes a literal: its opening from the first quotation mark on.
fn closing(quote: &str) -> &str {
    quote.find(['"', '\'', '`']).map_or("", |mark| &quote[mark..])
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}
