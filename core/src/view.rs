//! The lowered tree as arrays in preorder: what alignment, search and fingerprints look at. The stored tree stays as it is.

use crate::draft::Draft;
use crate::rewrite;
use crate::tree::Tree;
use crate::view_rules::Rules;

/// One entry a lowered node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    pub kind: Vec<u8>,
    /// Under the lowered parent.
    pub role: Vec<u8>,
    /// Index one past the last descendant.
    pub subtree_end: Vec<u32>,
    /// Hash of kind and structural attributes: no names, no text.
    pub label: Vec<u64>,
    /// Hash of what a leaf says, numbers by their value; 0 says nothing.
    pub text: Vec<u64>,
    /// 0 nothing, 1 a name, 2 a string or character, 3 a number, 4 true, false or null, 5 the name of a type.
    pub text_class: Vec<u8>,
    /// The stored row that it stands for, or u32::MAX if a rewrite made it out of nothing.
    pub origin: Vec<u32>,
    /// Every stored row that went into node i, outermost first: `origins[origin_offsets[i]..origin_offsets[i + 1]]`.
    pub origin_offsets: Vec<u32>,
    pub origins: Vec<u32>,
    /// Number of the last rewrite that made or changed it, 0 none.
    pub rewrite: Vec<u8>,
}

impl View {
    /// The view of a whole tree. With `names`, rewrites that must know a name are applied, too.
    pub fn of(rules: &Rules, tree: Tree, names: bool) -> View {
        View::below(rules, tree, 0, names)
    }

    /// The view of the stored subtree at `top`; empty if that is a token or a comment.
    pub fn below(rules: &Rules, tree: Tree, top: u32, names: bool) -> View {
        let mut draft = Draft::of(rules, tree, top);
        rewrite::apply(rules, &mut draft, names);
        View::flatten(rules, &draft)
    }

    pub fn len(&self) -> usize {
        self.kind.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kind.is_empty()
    }

    /// Appends the nodes of another view but for its `origin_offsets`.
    pub fn extend(&mut self, other: &View) {
        self.kind.extend_from_slice(&other.kind);
        self.role.extend_from_slice(&other.role);
        self.subtree_end.extend_from_slice(&other.subtree_end);
        self.label.extend_from_slice(&other.label);
        self.text.extend_from_slice(&other.text);
        self.text_class.extend_from_slice(&other.text_class);
        self.origin.extend_from_slice(&other.origin);
        self.origins.extend_from_slice(&other.origins);
        self.rewrite.extend_from_slice(&other.rewrite);
    }

    fn flatten(rules: &Rules, draft: &Draft) -> View {
        let count = draft.nodes.len();
        let mut view = View {
            kind: Vec::with_capacity(count),
            role: Vec::with_capacity(count),
            subtree_end: Vec::with_capacity(count),
            label: Vec::with_capacity(count),
            text: Vec::with_capacity(count),
            text_class: Vec::with_capacity(count),
            origin: Vec::with_capacity(count),
            origin_offsets: Vec::with_capacity(count + 1),
            origins: Vec::with_capacity(draft.origins.len()),
            rewrite: Vec::with_capacity(count),
        };
        view.origin_offsets.push(0);
        // Nodes to come, the next one last; and the subtrees that are not over, by their place and by what waits behind them.
        let mut waiting: Vec<u32> = draft.root.into_iter().collect();
        let mut open: Vec<(usize, usize)> = Vec::new();
        while let Some(node) = waiting.pop() {
            let made = &draft.nodes[node as usize];
            let place = view.len();
            if made.kind != 0 {
                view.kind.push(made.kind);
                view.role.push(made.role);
                view.subtree_end.push(place as u32 + 1);
                view.label.push(draft.label(rules, made));
                view.text.push(made.text);
                view.text_class.push(made.text_class);
                view.origin.push(made.origin);
                view.origins.extend_from_slice(&draft.origins[made.origins.0 as usize..made.origins.1 as usize]);
                view.origin_offsets.push(view.origins.len() as u32);
                view.rewrite.push(made.rewrite);
                let begin = waiting.len();
                waiting.extend(draft.children(node));
                let children = &mut waiting[begin..];
                let rank = |child: &u32| rules.role_rank[usize::from(draft.nodes[*child as usize].role)];
                if !children.is_sorted_by_key(rank) {
                    children.sort_by_key(rank);
                }
                children.reverse();
                if begin < waiting.len() {
                    open.push((place, begin));
                }
            }
            while let Some((place, behind)) = open.last().copied().filter(|(_, behind)| *behind == waiting.len()) {
                debug_assert!(behind <= waiting.len());
                view.subtree_end[place] = view.len() as u32;
                open.pop();
            }
        }
        view
    }
}
