//! Columns of text, of lists of text and of flags, as Arrow lays them out: offsets of 64 bits, bits from the lowest.

/// One bit a row.
#[derive(Default)]
pub struct Flags {
    pub bytes: Vec<u8>,
    pub len: usize,
}

impl Flags {
    pub fn push(&mut self, flag: bool) {
        if self.len.is_multiple_of(8) {
            self.bytes.push(0);
        }
        self.bytes[self.len / 8] |= u8::from(flag) << (self.len % 8);
        self.len += 1;
    }
}

/// One text a row, or none: UTF-8, what is not is replaced by U+FFFD.
pub struct Texts {
    pub offsets: Vec<i64>,
    pub bytes: Vec<u8>,
    pub valid: Flags,
}

impl Default for Texts {
    fn default() -> Texts {
        Texts { offsets: vec![0], bytes: Vec::new(), valid: Flags::default() }
    }
}

impl Texts {
    /// At most `limit` bytes of a text; a longer one ends in an ellipsis.
    pub fn push(&mut self, text: Option<&[u8]>, limit: usize) {
        if let Some(text) = text {
            let text = String::from_utf8_lossy(text);
            if text.len() > limit {
                let cut = (0..=limit).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                self.bytes.extend_from_slice(&text.as_bytes()[..cut]);
                self.bytes.extend_from_slice("…".as_bytes());
            } else {
                self.bytes.extend_from_slice(text.as_bytes());
            }
        }
        self.valid.push(text.is_some());
        self.offsets.push(self.bytes.len() as i64);
    }
}

/// A list of texts a row.
pub struct Lists {
    pub offsets: Vec<i64>,
    pub items: Texts,
}

impl Default for Lists {
    fn default() -> Lists {
        Lists { offsets: vec![0], items: Texts::default() }
    }
}

impl Lists {
    pub fn item(&mut self, text: &[u8], limit: usize) {
        self.items.push(Some(text), limit);
    }

    pub fn end_list(&mut self) {
        self.offsets.push(self.items.offsets.len() as i64 - 1);
    }
}

/// Appends text with every run of white space as one space, and none at either end of what is appended.
pub fn collapse(text: &[u8], out: &mut Vec<u8>) {
    let mut words = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    if let Some(first) = words.next() {
        out.extend_from_slice(first);
        for word in words {
            out.push(b' ');
            out.extend_from_slice(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_characters() {
        let mut texts = Texts::default();
        texts.push(Some("aé".as_bytes()), 2);
        texts.push(None, 2);
        texts.push(Some(b"a\xff"), 9);
        assert_eq!(texts.offsets, [0, 4, 4, 8]);
        assert_eq!(texts.bytes, "a…a\u{fffd}".as_bytes());
        assert_eq!(texts.valid.bytes, [0b101]);
    }

    #[test]
    fn white_space_collapses() {
        let mut out = Vec::new();
        collapse(b" a\n\t b ", &mut out);
        assert_eq!(out, b"a b");
    }
}
