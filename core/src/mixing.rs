//! The two steps that every structural hash here is made of, and the hash of a text. docs/dataset.md shows them; they never change.

/// One more number of a hash.
#[inline]
pub fn step(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The finaliser of SplitMix64.
#[inline]
pub fn finish(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let hash = (hash ^ hash >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    hash ^ hash >> 31
}

/// The hash of a text, eight bytes at a time; never 0, which stands for no text.
#[inline]
pub fn of_text(text: &[u8]) -> u64 {
    let mut hash = step(1, text.len() as u64);
    let mut chunks = text.chunks_exact(8);
    for chunk in &mut chunks {
        hash = step(hash, u64::from_le_bytes(chunk.try_into().expect("chunks of eight")));
    }
    let rest = chunks.remainder().iter().rev().fold(0, |rest, byte| rest << 8 | u64::from(*byte));
    finish(step(hash, rest)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_made_of_documented_steps() {
        assert_eq!(step(0, 1), 0x9E37_79B9_7F4A_7C15);
        assert_eq!(finish(0x9E37_79B9_7F4A_7C15), 0xE220_A839_7B1D_CDAF); // the first number of SplitMix64 with the seed 0
    }

    #[test]
    fn texts_differ() {
        let texts: [&[u8]; 6] = [b"", b"a", b"a\0", b"\0a", b"12345678", b"123456789"];
        let hashes: std::collections::HashSet<u64> = texts.iter().map(|text| of_text(text)).collect();
        assert_eq!(hashes.len(), texts.len());
    }
}
