//! What literals say, whatever their notation: the bytes of a string with its escapes read, the value of a number.

use crate::mixing::{finish, of_text, step};

/// Appends what one escape stands for. What is no escape stands for itself.
pub fn unescape(text: &[u8], out: &mut Vec<u8>) {
    let Some((b'\\', rest)) = text.split_first().map(|(first, rest)| (*first, rest)) else {
        // `{{` and `}}` of formats.
        let doubled = text.len() == 2 && text[0] == text[1];
        out.extend_from_slice(if doubled { &text[..1] } else { text });
        return;
    };
    let simple = match rest.first() {
        Some(b'n') => b'\n',
        Some(b't') => b'\t',
        Some(b'r') => b'\r',
        Some(b'a') => 7,
        Some(b'b') => 8,
        Some(b'f') => 12,
        Some(b'v') => 11,
        Some(b'e') => 27,
        Some(b'\n' | b'\r') | None => return,
        Some(b'x' | b'u' | b'U') => return coded(&rest[1..], 16, out),
        Some(b'0'..=b'7') => return coded(rest, 8, out),
        Some(_) => return out.extend_from_slice(rest),
    };
    out.push(simple);
}

/// Appends the character of a number, which may stand in braces.
fn coded(digits: &[u8], base: u32, out: &mut Vec<u8>) {
    let digits = digits.strip_prefix(b"{").unwrap_or(digits);
    let digits = digits.strip_suffix(b"}").unwrap_or(digits);
    let code = std::str::from_utf8(digits).ok().and_then(|digits| u32::from_str_radix(digits, base).ok());
    match code.and_then(char::from_u32) {
        Some(character) => out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend_from_slice(digits),
    }
}

/// The hash of a number's value: the same for 16, 0x10, 1_6, 16L and 16.0. What cannot be read counts as its text.
pub fn number(text: &[u8], base: u32, is_imaginary: bool) -> u64 {
    let mut digits = [0u8; 64];
    let mut length = 0;
    for byte in text.iter().filter(|byte| !matches!(byte, b'_' | b'\'')) {
        if length == digits.len() {
            return of_text(text);
        }
        digits[length] = byte.to_ascii_lowercase();
        length += 1;
    }
    let value = value_of(&digits[..length], base).unwrap_or_else(|| of_text(text));
    if is_imaginary { finish(step(value, 1)).max(1) } else { value }
}

fn value_of(digits: &[u8], base: u32) -> Option<u64> {
    let of_integer = |value: u128| finish(step(step(3, value as u64), (value >> 64) as u64)).max(1);
    let suffix: &[u8] = if base == 16 { b"uln" } else { b"uln dfmijrsz" };
    let end = digits.iter().rposition(|byte| !suffix.contains(byte)).map_or(0, |last| last + 1);
    let written = std::str::from_utf8(&digits[..end]).ok()?;
    let prefix = match base {
        16 => "0x",
        2 => "0b",
        _ => "0o",
    };
    let bare = if base == 10 { written } else { written.strip_prefix(prefix).unwrap_or(written) };
    if let Ok(value) = u128::from_str_radix(bare, base) {
        return Some(of_integer(value));
    }
    let value: f64 = if base == 10 { bare.parse().ok()? } else { return None };
    // Up to here every integer is a float of its own.
    if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        return Some(of_integer(value as u128));
    }
    Some(finish(step(5, value.to_bits())).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_value_are_one() {
        for (text, base) in [
            ("0x10", 16),
            ("1_6", 10),
            ("16L", 10),
            ("16.0", 10),
            ("020", 8),
            ("0o20", 8),
            ("0b1_0000", 2),
            ("16.", 10),
        ] {
            assert_eq!(number(text.as_bytes(), base, false), number(b"16", 10, false), "{text}");
        }
        assert_eq!(number(b"1e3", 10, false), number(b"1000f", 10, false));
        assert_eq!(number(b"1.50", 10, false), number(b"15e-1", 10, false));
        assert_ne!(number(b"0x1f", 16, false), number(b"0x1", 16, false));
        assert_ne!(number(b"1j", 10, true), number(b"1", 10, false));
    }

    #[test]
    fn escapes_are_read() {
        let read = |text: &str| {
            let mut out = Vec::new();
            unescape(text.as_bytes(), &mut out);
            out
        };
        assert_eq!(read("\\n"), b"\n");
        assert_eq!(read("\\x41"), b"A");
        assert_eq!(read("\\u{e9}"), "é".as_bytes());
        assert_eq!(read("\\'"), b"'");
        assert_eq!(read("{{"), b"{");
        assert_eq!(read("\\0"), b"\0");
    }
}
