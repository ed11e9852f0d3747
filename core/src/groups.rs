//! Several declarators in one declaration: each run between commas becomes a member row, judged by its own declarator.

use crate::expand::Frame;
use crate::normalize::{Item, Normalizer, SYNTHETIC, Tag};
use crate::predicates::{Subject, View};
use crate::program::{Entry, Group};

impl<'a> Normalizer<'a> {
    /// Whether separators part the declarators of `native` into two or more.
    pub fn is_group(&self, native: u32, group: Group) -> bool {
        if group.lacks.is_some_and(|step| self.view.count(native, step) > 0) {
            return false;
        }
        let separator = self.view.program.wellknown.roles.separator;
        let (mut seen, mut members, mut pending) = (false, 0, false);
        for child in crate::native::children(self.view.nodes, native) {
            if self.view.matches(child, group.of) {
                seen = true;
                pending = true;
            } else if seen && pending && self.is_comma(child, separator) {
                members += 1;
                pending = false;
            }
        }
        members + u32::from(pending) > 1
    }

    fn is_comma(&self, child: u32, separator: u8) -> bool {
        let node = self.view.node(child);
        let info = self.view.program.symbols.get(usize::from(node.symbol));
        info.is_some_and(|info| !info.named && info.role == separator) && self.view.text(child) == b","
    }

    /// Turns each run of declarators into a member row, judged by its own declarator.
    pub fn group(&mut self, frame: &Frame) {
        let roles = &self.view.program.wellknown.roles;
        let group = self.entry(frame.entry);
        let listed = self.list.split_off(frame.from);
        let Some(first) = listed.iter().position(|item| item.member) else {
            self.list.extend(listed);
            return;
        };
        self.list.extend_from_slice(&listed[..first]);
        let mut from = first;
        while from < listed.len() {
            let is_end = |item: &Item| item.role == roles.separator && item.tag == Tag::Leaf;
            let end = listed[from..].iter().position(is_end).map_or(listed.len(), |length| from + length);
            // What all members share stands behind the last of them in some languages.
            let shared = group.group().map_or(&[][..], |group| group.shared);
            let own = listed[from..end].iter().position(|item| shared.contains(&item.role)).map_or(end, |at| from + at);
            self.member(group, frame, &listed[from..own]);
            self.list.extend_from_slice(&listed[own..end]);
            self.list.extend(listed.get(end));
            from = end + 1;
        }
    }

    fn member(&mut self, group: &'a Entry, frame: &Frame, run: &[Item]) {
        let roles = &self.view.program.wellknown.roles;
        let Some(main) = run.iter().position(|item| item.member) else {
            self.list.extend_from_slice(run);
            return;
        };
        let context = self.context(roles.declarator, Subject::Declarator(run[main].native));
        let judgement = self.judge(group, frame.native, &context);
        let kind = judgement.shape.kind;
        let role = roles.declarator;
        let described = Item { clauses: judgement.clauses, entry: frame.entry, kind, role, ..run[main] };
        if run.len() == 1 && run[main].tag == Tag::Dissolve {
            self.list.push(Item { tag: Tag::Node, member: true, ..described });
            return;
        }
        let comments = run.iter().take_while(|item| item.role == roles.comment).count();
        self.list.extend_from_slice(&run[..comments]);
        self.list.push(Item { native: SYNTHETIC, tag: Tag::Open, member: true, ..described });
        for (index, item) in run.iter().enumerate().skip(comments) {
            let name = index == main && item.tag != Tag::Dissolve;
            let role = if name { roles.name } else { item.role };
            self.list.push(Item { role, member: false, ..*item });
        }
        self.list.push(Item::close());
    }
}

/// Whether a child is one of the declarators that `group_declarators` names.
pub fn is_member(group: &Entry, view: &View, child: u32) -> bool {
    group.group().is_some_and(|group| view.matches(child, group.of))
}
