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
    pub fn note_comment(&mut self, row: u32, start: u32, end: u32, attrs: usize) {
        let doc = self.view.program.wellknown.attrs.doc;
        let before = &self.view.source[self.leaf_end as usize..(start as usize).max(self.leaf_end as usize)];
        let rest = &self.view.source[end as usize..];
        let ends_line =
            rest.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).is_none_or(|byte| *byte == b'\n');
        self.comments.push(Comment {
            row,
            parent: self.open.last().map_or(0, |parent| parent.row),
            trailing: self.leaf_end > 0 && !before.contains(&b'\n') && !self.follows_newline() && ends_line,
            doc: self.out.attr_key[attrs..].contains(&doc),
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
        let wellknown = &self.view.program.wellknown;
        let comments = std::mem::take(&mut self.comments);
        let mut attach = vec![0u16; comments.len()];
        // Of a run of comments, each stands before what follows the run.
        let mut following: Option<(u32, Option<u32>)> = None;
        for (index, comment) in comments.iter().enumerate().rev() {
            let sibling = self.out.subtree_end[comment.row as usize];
            let next = match following {
                Some((row, next)) if row == sibling => next,
                _ => (sibling < self.out.subtree_end[comment.parent as usize]).then_some(sibling),
            };
            let next = next.filter(|next| *next < self.out.subtree_end[comment.parent as usize]);
            following = Some((comment.row, next));
            let leading = next.filter(|next| self.out.flags[*next as usize] & columns::NAMED != 0);
            attach[index] = match leading {
                _ if comment.trailing => wellknown.values.attach_trailing,
                Some(_) => wellknown.values.attach_leading,
                None => wellknown.values.attach_inner,
            };
            let documented = leading.filter(|next| {
                let kind = usize::from(self.out.kind[*next as usize]);
                comment.doc && !comment.trailing && self.view.program.facts.declaration[kind]
            });
            if let Some(next) = documented {
                self.link(comment.row, next);
            }
        }
        let rows: Vec<u32> = comments.iter().map(|comment| comment.row).collect();
        self.merge_attrs(&rows, wellknown.attrs.attach, &attach);
        self.sort_links();
    }

    /// Adds one attribute to each of `rows` (ascending), keeping the columns sorted by row.
    fn merge_attrs(&mut self, rows: &[u32], key: u8, values: &[u16]) {
        let out = &mut self.out;
        let (old_node, old_key, old_value) = (
            std::mem::take(&mut out.attr_node),
            std::mem::take(&mut out.attr_key),
            std::mem::take(&mut out.attr_value),
        );
        let mut next = 0;
        for index in 0..old_node.len() {
            while next < rows.len() && rows[next] < old_node[index] {
                out.push_attr(rows[next], key, values[next]);
                next += 1;
            }
            out.push_attr(old_node[index], old_key[index], old_value[index]);
        }
        for rest in next..rows.len() {
            out.push_attr(rows[rest], key, values[rest]);
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
