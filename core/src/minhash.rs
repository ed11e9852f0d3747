//! MinHash signatures of sources, and what follows from them: which pairs are worth comparing, and how alike they are.
//!
//! A source is cut into words, numbers and single other characters; white space counts for nothing. Runs of `SHINGLE` tokens are hashed,
//! and the n-th occurrence of a run is another element than the first, so that the similarity is that of the bags: ten getters are not
//! one getter. One permutation: an element's hash says its bin and its value, and a bin keeps the least value; an empty bin takes the
//! value of another (optimal densification: Shrivastava, ICML 2017). The hashes are written out, so a signature never changes.

/// Values of a signature.
pub const BINS: usize = 128;

/// Bytes of a signature: each value as 16 bits, little-endian. That two values agree by chance adds 1 / 65536.
pub const SIGNATURE_BYTES: usize = BINS * 2;

/// A source with fewer tokens has no signature: two such are alike by chance.
pub const FEWEST_TOKENS: usize = 64;

const SHINGLE: usize = 5;
const SHINGLE_OF_STRUCTURE: usize = 9;

/// What stands for any name, and for any number, where names are hidden.
const NAME: u64 = 0x6e61_6d65_6e61_6d65;
const NUMBER: u64 = 0x6e75_6d62_6e75_6d62;

/// How tokens are seen: as they are, or with names hidden, where only `keywords` are told apart.
pub struct MinHash {
    /// Hashes, sorted.
    keywords: Option<Vec<u64>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Space,
    Word,
    Digit,
    Other,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            0..=b' ' => Class::Space,
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => Class::Word,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

fn class(byte: u8) -> Class {
    CLASSES[byte as usize]
}

/// The finalizer of splitmix64: every bit of the input changes half of the output.
fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// FNV-1a.
fn hash(text: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    mix(text.iter().fold(0xcbf2_9ce4_8422_2325, step))
}

impl MinHash {
    /// Sees tokens as they are; with `keywords`, every other word is the same word, several in a row are one, and all numbers are equal.
    pub fn new(keywords: Option<Vec<String>>) -> MinHash {
        let hashes = |words: Vec<String>| {
            let mut hashes: Vec<u64> = words.iter().map(|word| hash(word.as_bytes())).collect();
            hashes.sort_unstable();
            hashes
        };
        MinHash { keywords: keywords.map(hashes) }
    }

    /// None for a source of fewer than `FEWEST_TOKENS` tokens.
    pub fn signature(&self, source: &[u8]) -> Option<[u8; SIGNATURE_BYTES]> {
        let tokens = self.tokens(source);
        if tokens.len() < FEWEST_TOKENS {
            return None;
        }
        let size = if self.keywords.is_some() { SHINGLE_OF_STRUCTURE } else { SHINGLE };
        Some(sketch(&shingles(&tokens, size)))
    }

    fn tokens(&self, source: &[u8]) -> Vec<u64> {
        let mut tokens = Vec::with_capacity(source.len() / 3);
        let mut rest = source.strip_prefix(b"\xef\xbb\xbf").unwrap_or(source);
        while let [first, ..] = rest {
            let length = match class(*first) {
                Class::Space | Class::Other => 1,
                Class::Word => {
                    rest.iter().take_while(|byte| matches!(class(**byte), Class::Word | Class::Digit)).count()
                }
                Class::Digit => number(rest),
            };
            let (text, after) = rest.split_at(length);
            rest = after;
            match (class(*first), &self.keywords) {
                (Class::Space, _) => {}
                (Class::Digit, Some(_)) => tokens.push(NUMBER),
                (Class::Word, Some(keywords)) => {
                    let word = hash(text);
                    let seen = if keywords.binary_search(&word).is_ok() { word } else { NAME };
                    if seen != NAME || tokens.last() != Some(&NAME) {
                        tokens.push(seen);
                    }
                }
                _ => tokens.push(hash(text)),
            }
        }
        tokens
    }
}

/// Bytes of a number: digits, letters behind them, and a point between digits.
fn number(text: &[u8]) -> usize {
    let inside = |at: usize| match class(text[at]) {
        Class::Word | Class::Digit => true,
        _ => text[at] == b'.' && text.get(at + 1).is_some_and(u8::is_ascii_digit),
    };
    (0..text.len()).find(|at| !inside(*at)).unwrap_or(text.len())
}

/// Rolling hashes of all runs of `size` tokens.
fn shingles(tokens: &[u64], size: usize) -> Vec<u64> {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    let leaving = (0..size).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut rolling = 0u64;
    let mut found = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        rolling = rolling.wrapping_mul(BASE).wrapping_add(*token);
        if at >= size {
            rolling = rolling.wrapping_sub(tokens[at - size].wrapping_mul(leaving));
        }
        if at + 1 >= size {
            found.push(rolling);
        }
    }
    found
}

/// How often each element was there before, by open addressing.
struct Occurrences {
    /// (element, times seen); times 0 is a free place.
    places: Vec<(u64, u32)>,
    shift: u32,
}

impl Occurrences {
    fn of_at_most(count: usize) -> Occurrences {
        let size = (2 * count).next_power_of_two().max(2);
        Occurrences { places: vec![(0, 0); size], shift: 64 - size.ilog2() }
    }

    fn next(&mut self, element: u64) -> u32 {
        let mut at = (element.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize;
        loop {
            let place = &mut self.places[at];
            if place.1 == 0 || place.0 == element {
                *place = (element, place.1 + 1);
                return place.1 - 1;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }
}

/// The signature of a bag that is not empty.
fn sketch(elements: &[u64]) -> [u8; SIGNATURE_BYTES] {
    const NONE: u64 = u64::MAX;
    let mut least = [NONE; BINS];
    let mut occurrences = Occurrences::of_at_most(elements.len());
    for element in elements {
        let before = u64::from(occurrences.next(*element));
        let value = mix(element.wrapping_add(before.wrapping_mul(0xd1b5_4a32_d192_ed03)));
        // The upper bits say the bin; what is left decides within it.
        let bin = (value >> 57) as usize;
        least[bin] = least[bin].min(value << 7);
    }
    let mut signature = [0; SIGNATURE_BYTES];
    for (bin, out) in signature.chunks_exact_mut(2).enumerate() {
        let mut value = least[bin];
        let mut attempt = 0u64;
        while value == NONE {
            attempt += 1;
            value = least[(mix(attempt << 7 | bin as u64) >> 57) as usize];
        }
        out.copy_from_slice(&((value >> 7) as u16).to_le_bytes());
    }
    signature
}

/// Signatures one after another, each at its row.
#[derive(Clone, Copy)]
pub struct Signatures<'a>(&'a [[u8; SIGNATURE_BYTES]]);

impl<'a> Signatures<'a> {
    /// None if the bytes are no whole signatures.
    pub fn new(bytes: &'a [u8]) -> Option<Signatures<'a>> {
        let (rows, rest) = bytes.as_chunks();
        rest.is_empty().then_some(Signatures(rows))
    }

    /// How many of the `BINS` values two rows have in common: their estimated Jaccard similarity times `BINS`. None without such a row.
    pub fn common(&self, left: u32, right: u32) -> Option<u16> {
        let (left, right) = (self.0.get(left as usize)?, self.0.get(right as usize)?);
        let pairs = left.as_chunks::<2>().0.iter().zip(right.as_chunks::<2>().0);
        Some(pairs.map(|(left, right)| u16::from(u16::from_le_bytes(*left) == u16::from_le_bytes(*right))).sum())
    }

    /// A hash of each band of `width` values, all rows of the first band first.
    pub fn bands(&self, width: usize) -> Vec<u64> {
        let count = BINS.checked_div(width).unwrap_or(0);
        let key = |row: &[u8; SIGNATURE_BYTES], band: usize| hash(&row[2 * band * width..2 * (band + 1) * width]);
        (0..count).flat_map(|band| self.0.iter().map(move |row| key(row, band))).collect()
    }

    /// Within each bucket, pairs of rows that have at least `enough` values in common, as many as connect all that such pairs connect.
    /// Bucket i is `rows[ends[i - 1]..ends[i]]`. None if the ends do not cut the rows, or a row is not there.
    pub fn links(&self, ends: &[u32], rows: &[u32], enough: u16) -> Option<Vec<u32>> {
        let mut found = Vec::new();
        let mut begin = 0;
        for end in ends {
            let bucket = rows.get(begin as usize..*end as usize)?;
            begin = *end;
            let mut parents: Vec<u32> = (0..bucket.len() as u32).collect();
            for right in 1..bucket.len() {
                for left in 0..right {
                    // What is connected already needs no look, so a bucket of copies costs little.
                    let (root, other) = (root(&mut parents, left as u32), root(&mut parents, right as u32));
                    if root != other && self.common(bucket[left], bucket[right])? >= enough {
                        parents[root.max(other) as usize] = root.min(other);
                        found.extend([bucket[left], bucket[right]]);
                    }
                }
            }
        }
        Some(found)
    }
}

fn root(parents: &mut [u32], mut at: u32) -> u32 {
    while parents[at as usize] != at {
        parents[at as usize] = parents[parents[at as usize] as usize];
        at = parents[at as usize];
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(left: &[u64], right: &[u64]) -> f64 {
        let bytes = [sketch(left), sketch(right)].concat();
        f64::from(Signatures::new(&bytes).unwrap().common(0, 1).unwrap()) / BINS as f64
    }

    #[test]
    fn the_estimate_is_that_of_the_bags() {
        for (size, shared) in [(80u64, 60u64), (500, 480), (3000, 1500), (3000, 2900)] {
            let mut sum = 0.0;
            for round in 0..40 {
                let element = |at: u64| mix(round << 32 | at);
                let left: Vec<u64> = (0..size).map(element).collect();
                let right: Vec<u64> = (size - shared..2 * size - shared).map(element).collect();
                sum += alike(&left, &right);
            }
            let exact = shared as f64 / (2 * size - shared) as f64;
            assert!((sum / 40.0 - exact).abs() < 0.025, "{size} {shared}: {} and not {exact}", sum / 40.0);
        }
        let (once, often) = (vec![mix(1); 10], vec![mix(1); 1000]);
        assert!(alike(&once, &often) < 0.2);
        assert_eq!(alike(&often, &often), 1.0);
    }

    #[test]
    fn tokens_are_words_numbers_and_characters() {
        let count = |text: &str| MinHash::new(None).tokens(text.as_bytes()).len();
        assert_eq!(count("a1_ß + 1.5e3;\r\n\t"), 4);
        assert_eq!(count("1..2 a.b"), 7);
        assert_eq!(count("\u{feff}x"), 1);
        let tokens = |text: &str| MinHash::new(Some(vec!["if".into()])).tokens(text.as_bytes());
        assert_eq!(tokens("if long name(3)"), tokens("if short(77.5f)"));
        assert_ne!(tokens("if x"), tokens("of x"));
    }

    #[test]
    fn a_signature_never_changes() {
        let text: String = (0..40).map(|at| format!("call_{at}({at});\n")).collect();
        let signature = MinHash::new(None).signature(text.as_bytes()).unwrap();
        assert_eq!(hash(&signature), 9_612_422_907_306_900_998);
        assert_eq!(MinHash::new(None).signature("a b c".as_bytes()), None);
    }

    #[test]
    fn links_connect_what_is_alike_in_a_bucket() {
        let text = |seed: usize| (0..200).map(|at| format!("w{} ", at * seed)).collect::<String>();
        let near = text(1) + "more";
        let bytes: Vec<u8> = [text(1), text(1000), near, text(1000)]
            .iter()
            .flat_map(|text| MinHash::new(None).signature(text.as_bytes()).unwrap())
            .collect();
        let signatures = Signatures::new(&bytes).unwrap();
        assert_eq!(signatures.links(&[4], &[0, 1, 2, 3], 100), Some(vec![0, 2, 1, 3]));
        assert_eq!(signatures.links(&[2, 4], &[0, 1, 2, 3], 100), Some(vec![]));
        assert_eq!(signatures.links(&[5], &[0, 1, 2, 3], 100), None);
        assert_eq!(signatures.links(&[2], &[0, 9], 100), None);
        let bands = signatures.bands(8);
        assert_eq!(bands.len(), 4 * 16);
        assert!(bands.chunks_exact(4).all(|band| band[1] == band[3] && band[0] != band[1]));
        assert!(Signatures::new(&bytes[1..]).is_none());
    }
}
