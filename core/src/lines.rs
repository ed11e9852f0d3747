//! Lines of a source, counted as one goes.

/// A place in a source that only moves on, and its line.
#[derive(Default)]
pub struct Lines {
    byte: usize,
    line_ends: u32,
}

impl Lines {
    /// The line of a byte, from 1.
    pub fn at(&mut self, source: &[u8], byte: u32) -> u32 {
        let byte = byte as usize;
        if let Some(passed) = source.get(self.byte..byte) {
            self.line_ends += passed.iter().filter(|byte| **byte == b'\n').count() as u32;
            self.byte = byte;
        }
        self.line_ends + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_only_move_on() {
        let mut lines = Lines::default();
        let source = b"a\nb\n\nc";
        assert_eq!([0, 1, 2, 2, 5].map(|byte| lines.at(source, byte)), [1, 1, 2, 2, 4]);
    }
}
