//! Comments: what each stands by, and which declaration a documentation comment documents.

use crate::columns;
use crate::normalize::Normalizer;

pub struct Comment {
    row: u32,
    parent: u32,
    trailing: bool,
    doc: bool,
}

impl Normalizer<'_> {
    /// Notes a comment whose attributes are written, but none of its children.
    pub fn note_comment(&mut self, row: u32, parent: u32, start: u32, end: u32) {
        let doc = self.view.program.wellknown.attrs.doc;
        let own = self.out.attr_node.iter().rposition(|node| *node != row).map_or(0, |last| last + 1);
        let before = &self.view.source[self.leaf_end as usize..(start as usize).max(self.leaf_end as usize)];
        let rest = &self.view.source[end as usize..];
        let ends_line =
            rest.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).is_none_or(|byte| *byte == b'\n');
        self.comments.push(Comment {
            row,
            parent,
            trailing: self.leaf_end > 0 && !before.contains(&b'\n') && !self.follows_newline() && ends_line,
            doc: self.out.attr_key[own..].contains(&doc),
        });
    }

    /// Some grammars keep the line end inside the token before (C directives).
    fn follows_newline(&self) -> bool {
        self.leaf_end > 0 && self.view.source[self.leaf_end as usize - 1] == b'\n'
    }

    /// Says of each comment what it stands by, and links doc comments to the declaration that they precede.
    pub fn attach_comments(&mut self) {
        if self.comments.is_empty() {
            self.sort_links();
            return;
        }
        let program = self.view.program;
        let wellknown = &program.wellknown;
        let comments = std::mem::take(&mut self.comments);
        let mut attrs: Vec<(u32, u8, u16)> = Vec::with_capacity(comments.len());
        // Of a run of comments, each stands before what follows the run; whether no blank line is in between.
        let mut following: Option<(u32, Option<u32>, bool)> = None;
        for comment in comments.iter().rev() {
            let sibling = self.out.subtree_end[comment.row as usize];
            let (next, close) = match following {
                Some((row, next, close)) if row == sibling => (next, close),
                _ => ((sibling < self.out.subtree_end[comment.parent as usize]).then_some(sibling), true),
            };
            let next = next.filter(|next| *next < self.out.subtree_end[comment.parent as usize]);
            let close = close && next.is_some() && self.lines_between(comment.row, sibling) <= 1;
            following = Some((comment.row, next, close));
            let leading = next.filter(|next| self.out.flags[*next as usize] & columns::NAMED != 0);
            let attach = match leading {
                _ if comment.trailing => wellknown.values.attach_trailing,
                Some(_) => wellknown.values.attach_leading,
                None => wellknown.values.attach_inner,
            };
            attrs.push((comment.row, wellknown.attrs.attach, attach));
            let documented = leading.filter(|next| {
                let kind = usize::from(self.out.kind[*next as usize]);
                let doc = comment.doc || (program.adjacent_docs && close && self.has_documented_parts(comment.parent));
                doc && !comment.trailing && program.facts.declaration[kind]
            });
            if let Some(next) = documented {
                self.link(comment.row, next);
                if !comment.doc {
                    attrs.push((comment.row, wellknown.attrs.doc, 1));
                }
            }
        }
        attrs.sort_unstable();
        self.merge_attrs(&attrs);
        self.sort_links();
    }

    /// Whether a comment without a mark documents what it stands before in this row: in the module and in types it does, in the
    /// body of a callable it is a remark. In a group of declarations, what is around the group counts.
    fn has_documented_parts(&self, row: u32) -> bool {
        let program = self.view.program;
        let kind = |row: u32| self.out.kind[row as usize];
        let documented = |row: u32| program.facts.documented[usize::from(kind(row))];
        if kind(row) != program.wellknown.kinds.declaration_group {
            return documented(row);
        }
        let around = (0..row).rev().find(|other| self.out.subtree_end[*other as usize] > row);
        around.is_some_and(documented)
    }

    /// Line ends between two rows.
    fn lines_between(&self, row: u32, next: u32) -> usize {
        let (from, to) = (self.out.end[row as usize] as usize, self.out.start[next as usize] as usize);
        self.view.source.get(from..to).map_or(0, |gap| gap.iter().filter(|byte| **byte == b'\n').count())
    }

    /// Adds attributes (row, key, value), ascending, to the columns, which stay sorted by row.
    fn merge_attrs(&mut self, new: &[(u32, u8, u16)]) {
        let out = &mut self.out;
        let (old_node, old_key, old_value) = (
            std::mem::take(&mut out.attr_node),
            std::mem::take(&mut out.attr_key),
            std::mem::take(&mut out.attr_value),
        );
        let mut next = 0;
        for index in 0..old_node.len() {
            while next < new.len() && new[next].0 < old_node[index] {
                out.push_attr(new[next].0, new[next].1, new[next].2);
                next += 1;
            }
            out.push_attr(old_node[index], old_key[index], old_value[index]);
        }
        for (row, key, value) in &new[next..] {
            out.push_attr(*row, *key, *value);
        }
    }

    fn sort_links(&mut self) {
        let mut links: Vec<(u32, u32)> =
            self.out.link_from.iter().copied().zip(self.out.link_to.iter().copied()).collect();
        links.sort_unstable();
        links.dedup();
        (self.out.link_from, self.out.link_to) = links.into_iter().unzip();
    }
}
