//! What is written of a callable before its body: signature, parameters, result, documentation.

use crate::callable_rules::{COMMENT, Marks, PARAMETER, PREPROCESSOR, Rules, TOKEN};
use crate::texts::{Lists, Texts, collapse};
use crate::tree::Tree;

pub struct Header<'a> {
    pub rules: &'a Rules,
    pub tree: Tree<'a>,
    pub row: u32,
    /// Bytes of a text.
    pub limit: usize,
}

impl Header<'_> {
    fn is(&self, row: u32, flag: u32) -> bool {
        self.rules.is(self.tree.kind[row as usize], flag)
    }

    /// The source up to the body without comments and annotations, white space collapsed.
    pub fn signature(&self, out: &mut Texts) {
        let (roles, tree) = (&self.rules.roles, self.tree);
        let children: Vec<u32> = tree.children(self.row).collect();
        let role = |at: usize| tree.role[children[at] as usize];
        let is_body = |at: &usize| [roles.body, roles.initializer, roles.clause].contains(&role(*at));
        let body = (0..children.len()).find(is_body);
        let mut last = body.unwrap_or(children.len());
        while last > 0 {
            let leads_on = [roles.separator, roles.operator, roles.open, roles.trivia].contains(&role(last - 1))
                || (body.is_none() && role(last - 1) == roles.keyword);
            if !self.is(children[last - 1], TOKEN | COMMENT) || !(leads_on || self.is(children[last - 1], COMMENT)) {
                break;
            }
            last -= 1;
        }
        let mut text = Vec::new();
        if last > 0 {
            let (mut row, after) = (children[0], tree.subtree_end[children[last - 1] as usize]);
            let mut from = tree.start[row as usize];
            let mut annotated = false;
            while row < after && text.len() <= self.limit {
                let role = tree.role[row as usize];
                // An annotation goes with its brackets and commas.
                let in_front = role == roles.open && row + 1 < after && tree.role[row as usize + 1] == roles.annotation;
                let behind = annotated && (role == roles.close || role == roles.separator);
                annotated = role == roles.annotation || (behind && role == roles.separator);
                if annotated || in_front || behind || self.is(row, COMMENT) {
                    self.join(from, tree.start[row as usize], &mut text);
                    from = tree.end[row as usize];
                    row = tree.subtree_end[row as usize];
                } else {
                    row += 1;
                }
            }
            self.join(from, tree.end[children[last - 1] as usize], &mut text);
        }
        out.push(Some(&text), self.limit);
    }

    /// Appends a stretch of the source that follows something left out.
    fn join(&self, from: u32, to: u32, out: &mut Vec<u8>) {
        let source = self.tree.source[from as usize..to.max(from) as usize].trim_ascii_start();
        let needless = out.last().is_none_or(|last| b"([".contains(last))
            || source.first().is_none_or(|next| b"),;]".contains(next));
        if !needless {
            out.push(b' ');
        }
        self.cut(source, out);
    }

    /// Appends the words of a text, as many as a column can have.
    fn cut(&self, text: &[u8], out: &mut Vec<u8>) {
        collapse(&text[..text.len().min(8 * self.limit)], out);
    }

    fn words(&self, row: u32, out: &mut Vec<u8>) {
        self.cut(self.tree.text(row), out);
    }

    /// The names of the parameters; of one without a name its pattern; empty for one with neither.
    pub fn parameters(&self, out: &mut Lists) {
        let (roles, tree) = (&self.rules.roles, self.tree);
        let mut waiting: Vec<u32> =
            tree.children(self.row).filter(|child| tree.role[*child as usize] == roles.parameter).collect();
        waiting.reverse();
        while let Some(row) = waiting.pop() {
            if self.is(row, PREPROCESSOR) {
                let mut inside: Vec<u32> = tree
                    .children(row)
                    .filter(|child| tree.role[*child as usize] == roles.parameter || self.is(*child, PREPROCESSOR))
                    .collect();
                inside.reverse();
                waiting.extend(inside);
                continue;
            }
            let sort = tree.attribute(row, self.rules.attributes.param_kind);
            if sort.is_some_and(|sort| self.rules.no_parameters.contains(&sort)) {
                continue;
            }
            let named = tree.child(row, roles.name).or_else(|| tree.child(row, roles.pattern));
            let mut text = Vec::new();
            if let Some(named) = named.or((!self.is(row, PARAMETER)).then_some(row)) {
                self.words(named, &mut text);
            }
            out.item(&text, self.limit);
        }
        out.end_list();
    }

    /// The result as written, with the marks of a declarator in front of the name.
    pub fn return_type(&self, name: Option<u32>, out: &mut Texts) {
        let (roles, tree) = (&self.rules.roles, self.tree);
        let mut text = Vec::new();
        let mut marks = Vec::new();
        let mut before: Option<u32> = None;
        let mut between: Option<u32> = None;
        for child in tree.children(self.row) {
            let role = tree.role[child as usize];
            if role == roles.return_type {
                match (before, between) {
                    // A list of results keeps its commas.
                    (Some(_), Some(comma)) => {
                        self.words(comma, &mut text);
                        text.push(b' ');
                    }
                    (Some(_), None) => text.push(b' '),
                    (None, _) => {}
                }
                self.words(child, &mut text);
                before = Some(child);
                between = None;
            } else if role == roles.separator {
                between = between.or(Some(child));
            } else {
                between = None;
                if role == roles.declarator && name.is_none_or(|name| child < name) {
                    self.words(child, &mut marks);
                }
            }
        }
        text.extend(marks);
        out.push(before.map(|_| text.as_slice()), self.limit);
    }

    /// The documentation that is linked to it, without marks and common indentation.
    pub fn docs(&self, out: &mut Texts) {
        let (roles, tree) = (&self.rules.roles, self.tree);
        let mut lines = Vec::new();
        for row in tree.links(self.row) {
            let text = tree.text(row);
            if self.is(row, COMMENT) {
                let style = tree.attribute(row, self.rules.attributes.comment_style);
                match self.rules.comments.iter().find(|marks| Some(marks.style) == style) {
                    Some(marks) => comment_lines(text, marks, &mut lines),
                    None => lines.extend(text.split(|byte| *byte == b'\n').map(Line::of)),
                }
            } else {
                let base = tree.start[row as usize];
                let begin = tree.child(row, roles.open).map_or(0, |open| (tree.end[open as usize] - base) as usize);
                let close = tree.children(row).filter(|child| tree.role[*child as usize] == roles.close).last();
                let end = close.map_or(text.len(), |close| (tree.start[close as usize] - base) as usize);
                let inside = &text[begin..end.max(begin)];
                let first = lines.len();
                lines.extend(inside.split(|byte| *byte == b'\n').map(Line::of));
                lines[first].flush = true;
            }
        }
        let text = dedented(&lines);
        out.push((!text.is_empty()).then_some(text.as_slice()), usize::MAX);
    }
}

/// A line of documentation. One that is `flush` begins behind an opening mark, and has no indentation to share.
struct Line<'a> {
    text: &'a [u8],
    flush: bool,
}

impl<'a> Line<'a> {
    fn of(text: &'a [u8]) -> Line<'a> {
        Line { text: text.trim_ascii_end(), flush: false }
    }
}

/// The lines of a comment without its marks.
fn comment_lines<'a>(text: &'a [u8], marks: &Marks, out: &mut Vec<Line<'a>>) {
    let strip = |line: &'a [u8], set: &str| {
        let kept = line.iter().position(|byte| !set.as_bytes().contains(byte)).unwrap_or(line.len());
        &line[kept..]
    };
    let text = marks.words.iter().find_map(|word| text.strip_prefix(word.as_bytes())).unwrap_or(text);
    let text = strip(text, &marks.begin).trim_ascii_end();
    let text = marks.words.iter().find_map(|word| text.strip_suffix(word.as_bytes())).unwrap_or(text);
    let end = text.iter().rposition(|byte| !marks.end.as_bytes().contains(byte)).map_or(0, |last| last + 1);
    for (index, line) in text[..end].split(|byte| *byte == b'\n').enumerate() {
        let inner = line.trim_ascii_start();
        let marked = index > 0 && inner.first().is_some_and(|byte| marks.line.as_bytes().contains(byte));
        let flush = index == 0 && !marks.line.is_empty();
        out.push(Line { flush, ..Line::of(if marked { strip(inner, &marks.line) } else { line }) });
    }
}

/// Lines without common indentation and without empty lines at either end.
fn dedented(lines: &[Line]) -> Vec<u8> {
    let indent = |line: &&Line| line.text.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let shared = lines.iter().filter(|line| !line.flush && !line.text.is_empty());
    let shared = shared.map(|line| indent(&line)).min().unwrap_or(0);
    let first = lines.iter().position(|line| !line.text.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.text.is_empty()).map_or(first, |last| last + 1);
    let mut out = Vec::new();
    for (at, line) in lines[first..last].iter().enumerate() {
        if at > 0 {
            out.push(b'\n');
        }
        let text = line.text;
        out.extend_from_slice(if line.flush { text.trim_ascii_start() } else { &text[shared.min(text.len())..] });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(line: &str) -> Marks {
        Marks {
            style: 0,
            begin: "/*".into(),
            words: vec!["=b".into(), "=e".into()],
            end: "*/".into(),
            line: line.into(),
        }
    }

    fn text(comments: &[(&str, &str)]) -> String {
        let mut lines = Vec::new();
        let marks: Vec<Marks> = comments.iter().map(|(_, line)| marks(line)).collect();
        for ((comment, _), marks) in comments.iter().zip(&marks) {
            comment_lines(comment.as_bytes(), marks, &mut lines);
        }
        String::from_utf8(dedented(&lines)).expect("text")
    }

    #[test]
    fn marks_and_common_indentation_go() {
        assert_eq!(text(&[("/** A.\n  *\n  *  b\n  * c\n  */", "*")]), "A.\n\n b\nc");
        assert_eq!(text(&[("/// a", ""), ("//   b", ""), ("//", "")]), "a\n  b");
        assert_eq!(text(&[("=b\na\n=e", "*")]), "a");
        assert_eq!(text(&[("/**/", "*")]), "");
    }
}
