//! Applies rewrites to a draft, phase by phase, each from the leaves up. Work and growth are linear in the nodes: a node is tried a
//! bounded number of times, and only small captures are copied.

use crate::draft::{Draft, Made, NONE};
use crate::rewrite_rules::{Pattern, Rewrite, Rewrites, SLOTS, Tail, Template};
use crate::view_rules::Rules;

/// Rewrites of one node in a phase, nodes of a capture that is copied or compared, made nodes that wait to be looked at again.
const AT_ONE_NODE: usize = 12;
const LARGEST_COPY: usize = 24;
const LARGEST_COMPARED: usize = 64;
const MOST_WAITING: usize = 256;

/// Applies all phases; the tail's results are made before the last two.
pub fn apply(rules: &Rules, draft: &mut Draft, names: bool) {
    let mut engine = Engine {
        rules,
        rewrites: &rules.rewrites,
        draft,
        names,
        slots: Default::default(),
        filled: [false; SLOTS],
        values: [None; SLOTS],
        labels: [NONE; 64],
        waiting: Vec::new(),
        twins: Vec::new(),
    };
    for phase in 0..rules.rewrites.phases {
        if let Some(tail) = rules.rewrites.tail.as_ref().filter(|_| phase == 2) {
            engine.results(tail);
        }
        engine.phase(phase);
    }
}

struct Engine<'a> {
    rules: &'a Rules,
    rewrites: &'a Rewrites,
    draft: &'a mut Draft,
    names: bool,
    slots: [Vec<u32>; SLOTS],
    filled: [bool; SLOTS],
    values: [Option<u16>; SLOTS],
    labels: [u32; 64],
    waiting: Vec<u32>,
    /// What was captured, and what was the same as it.
    twins: Vec<(u32, u32)>,
}

impl Engine<'_> {
    fn phase(&mut self, phase: usize) {
        let order = self.draft.preorder();
        let mut left = 4 * order.len() + 64;
        let rewrites = self.rewrites;
        let by_kind = &rewrites.by_kind[phase];
        // From the last to the first: what is below a node, and what stands behind it, is done before it.
        for node in order.into_iter().rev() {
            self.waiting.push(node);
            while let Some(node) = self.waiting.pop() {
                'again: for _ in 0..AT_ONE_NODE {
                    for at in &by_kind[usize::from(self.draft.nodes[node as usize].kind)] {
                        let rewrite = &rewrites.all[*at];
                        if left > 0 && self.matches(rewrite, node) {
                            left -= 1;
                            self.replace(rewrite, node);
                            continue 'again;
                        }
                    }
                    break;
                }
            }
        }
    }

    fn matches(&mut self, rewrite: &Rewrite, node: u32) -> bool {
        let role = self.draft.nodes[node as usize].role;
        if (rewrite.names && !self.names) || (!rewrite.roles.is_empty() && !rewrite.roles.contains(&role)) {
            return false;
        }
        let first = self.draft.nodes[node as usize].kind;
        if !rewrite.patterns[0].has(first) {
            return false;
        }
        self.filled = [false; SLOTS];
        self.twins.clear();
        let mut at = node;
        for (index, pattern) in rewrite.patterns.iter().enumerate() {
            if index > 0 {
                at = self.draft.nodes[at as usize].next;
                if at == NONE || self.draft.nodes[at as usize].role != role {
                    return false;
                }
            }
            if !self.fits(pattern, at) {
                return false;
            }
        }
        rewrite.copied.iter().all(|slot| {
            let size: usize = self.slots[*slot].iter().map(|node| self.draft.size(*node, LARGEST_COPY)).sum();
            size < LARGEST_COPY
        })
    }

    fn fits(&mut self, pattern: &Pattern, node: u32) -> bool {
        let made = self.draft.nodes[node as usize];
        if !pattern.has(made.kind)
            || pattern.statement.is_some_and(|statement| statement != made.is_statement)
            || (!pattern.texts.is_empty() && !pattern.texts.contains(&made.text))
        {
            return false;
        }
        for test in &pattern.attrs {
            let value = self.draft.attr(node, test.key);
            let fits = match value {
                None => test.absent,
                Some(value) => test.slot.is_some() || test.values.contains(&value),
            };
            if !fits {
                return false;
            }
            if let Some(slot) = test.slot {
                self.values[slot] = value;
            }
        }
        if !pattern.whole && !self.children_fit(pattern, made.first) {
            return false;
        }
        self.labels[pattern.label] = node;
        pattern.slot.is_none_or(|slot| self.capture(slot, node))
    }

    fn capture(&mut self, slot: usize, node: u32) -> bool {
        if self.filled[slot] {
            let first = self.slots[slot].first().copied().filter(|_| self.slots[slot].len() == 1);
            let Some(first) = first.filter(|first| self.draft.same(self.rules, *first, node, LARGEST_COMPARED)) else {
                return false;
            };
            self.twins.push((first, node));
            return true;
        }
        self.filled[slot] = true;
        self.slots[slot].clear();
        self.slots[slot].push(node);
        true
    }

    fn children_fit(&mut self, pattern: &Pattern, first: u32) -> bool {
        if let Some(rest) = pattern.rest {
            self.slots[rest].clear();
            self.filled[rest] = true;
        }
        let mut child = first;
        while child != NONE {
            let made = &self.draft.nodes[child as usize];
            if !pattern.groups.iter().any(|group| group.role == made.role) {
                let Some(rest) = pattern.rest else { return false };
                self.slots[rest].push(child);
            }
            child = made.next;
        }
        for group in &pattern.groups {
            let (mut count, mut child) = (0, first);
            while child != NONE {
                let made = &self.draft.nodes[child as usize];
                count += usize::from(made.role == group.role);
                child = made.next;
            }
            let (front, back) = (group.front.len(), group.back.len());
            let Some(between) = count.checked_sub(front + back) else { return false };
            if between > group.most {
                return false;
            }
            if let Some(slot) = group.many {
                self.slots[slot].clear();
                self.filled[slot] = true;
            }
            let (mut index, mut child) = (0, first);
            while child != NONE {
                let made = self.draft.nodes[child as usize];
                if made.role == group.role {
                    if index < front {
                        if !self.fits(&group.front[index], child) {
                            return false;
                        }
                    } else if index >= front + between {
                        if !self.fits(&group.back[index - front - between], child) {
                            return false;
                        }
                    } else if let Some(slot) = group.many {
                        self.slots[slot].push(child);
                    }
                    index += 1;
                }
                child = made.next;
            }
        }
        true
    }

    /// Puts the results in the place of what matched. The node itself becomes the first of them.
    fn replace(&mut self, rewrite: &Rewrite, node: u32) {
        let before = self.draft.nodes[node as usize];
        let role = rewrite.becomes.unwrap_or(before.role);
        let mut after = before.next;
        for _ in 1..rewrite.patterns.len() {
            after = self.draft.nodes[after as usize].next;
        }
        for (first, twin) in std::mem::take(&mut self.twins) {
            self.draft.merge_origins(first, twin);
        }
        let mut used = [false; SLOTS];
        let mut made: Vec<u32> = Vec::new();
        for result in &rewrite.results {
            self.put(result, role, rewrite, &mut used, &mut made);
        }
        let Some(first) = made.first().copied() else {
            // Nothing is left of it: an empty node of no kind, which no view shows.
            self.draft.nodes[node as usize] = Made { kind: 0, first: NONE, next: after, ..before };
            return;
        };
        let begin = self.draft.origins.len() as u32;
        for label in &rewrite.consumed {
            self.draft.copy_origins(self.labels[*label]);
        }
        self.draft.copy_origins(first);
        let origins = (begin, self.draft.origins.len() as u32);
        self.draft.nodes[node as usize] =
            Made { role, next: after, origins, rewrite: rewrite.id, ..self.draft.nodes[first as usize] };
        let mut last = node;
        for more in &made[1..] {
            self.draft.nodes[last as usize].next = *more;
            self.draft.nodes[*more as usize].next = after;
            self.draft.nodes[*more as usize].role = role;
            last = *more;
        }
        if self.waiting.len() < MOST_WAITING {
            self.waiting.extend(&made[1..]);
        }
    }

    fn put(&mut self, template: &Template, role: u8, rewrite: &Rewrite, used: &mut [bool; SLOTS], out: &mut Vec<u32>) {
        if let Some(slot) = template.slot {
            let again = std::mem::replace(&mut used[slot], true);
            for at in 0..self.slots[slot].len() {
                let captured = self.slots[slot][at];
                let node = if again { self.draft.copy(captured) } else { captured };
                if role != 0 {
                    self.draft.nodes[node as usize].role = role;
                }
                out.push(node);
            }
            return;
        }
        let mut children = Vec::new();
        for (role, child) in &template.children {
            self.put(child, *role, rewrite, used, &mut children);
        }
        for pair in children.windows(2) {
            self.draft.nodes[pair[0] as usize].next = pair[1];
        }
        if let Some(last) = children.last() {
            self.draft.nodes[*last as usize].next = NONE;
        }
        let source = template.label.map(|label| self.draft.nodes[self.labels[label] as usize]);
        let first_attr = self.draft.attrs.len() as u32;
        let mut kind = template.kind;
        if let Some(source) = source.filter(|_| template.keep) {
            kind = if kind == 0 { source.kind } else { kind };
            for at in source.attrs.0..source.attrs.1 {
                let attr = self.draft.attrs[at as usize];
                if !template.removed.contains(&attr.0) {
                    self.draft.attrs.push(attr);
                }
            }
        }
        self.draft.attrs.extend(&template.attrs);
        for (key, slot) in &template.attr_slots {
            self.draft.attrs.extend(self.values[*slot].map(|value| (*key, value)));
        }
        let end = self.draft.origins.len() as u32;
        let made = Made {
            kind,
            role,
            text_class: if template.keep { source.map_or(0, |source| source.text_class) } else { template.text_class },
            rewrite: rewrite.id,
            is_statement: source.is_some_and(|source| source.is_statement),
            first: children.first().copied().unwrap_or(NONE),
            last: NONE,
            next: NONE,
            attrs: (first_attr, self.draft.attrs.len() as u32),
            origins: source.map_or((end, end), |source| source.origins),
            origin: source.map_or(NONE, |source| source.origin),
            text: source.filter(|_| template.keep_text || template.keep).map_or(template.text, |source| source.text),
            mark: source.map_or(0, |source| source.mark),
        };
        let node = self.draft.nodes.len() as u32;
        self.draft.nodes.push(made);
        if self.waiting.len() < MOST_WAITING {
            self.waiting.push(node);
        }
        out.push(node);
    }

    /// Makes a result of each value in tail position.
    fn results(&mut self, tail: &Tail) {
        let mut open: Vec<u32> = Vec::new();
        for callable in self.draft.preorder() {
            let made = self.draft.nodes[callable as usize];
            if !tail.callables.contains(&made.kind) {
                continue;
            }
            let mut child = made.first;
            let mut has_result = true;
            let mut bodies = Vec::new();
            while child != NONE {
                let inner = self.draft.nodes[child as usize];
                if inner.role == tail.result_type && self.names && tail.no_result_texts.contains(&inner.text) {
                    has_result = false;
                }
                if inner.role == tail.body {
                    bodies.push(child);
                }
                child = inner.next;
            }
            if has_result {
                open.append(&mut bodies);
            }
            while let Some(node) = open.pop() {
                self.result(tail, node, &mut open);
            }
        }
    }

    fn result(&mut self, tail: &Tail, node: u32, open: &mut Vec<u32>) {
        let made = self.draft.nodes[node as usize];
        if made.is_statement {
            return;
        }
        let roles: Vec<u8> = self.draft.children(node).map(|child| self.draft.nodes[child as usize].role).collect();
        if tail.needs.iter().any(|(kind, role)| *kind == made.kind && !roles.contains(role)) {
            return;
        }
        let mut is_inner = false;
        for (kind, role, only_last) in &tail.through {
            if *kind == made.kind {
                is_inner = true;
                let mut children: Vec<u32> =
                    self.draft.children(node).filter(|child| self.draft.nodes[*child as usize].role == *role).collect();
                if *only_last {
                    children.drain(..children.len().saturating_sub(1));
                }
                open.extend(children);
            }
        }
        if is_inner || !tail.values.contains(&made.kind) {
            return;
        }
        let value = self.draft.nodes.len() as u32;
        self.draft.nodes.push(Made { role: tail.value, next: NONE, ..made });
        let (begin, first_attr) = (self.draft.origins.len() as u32, self.draft.attrs.len() as u32);
        self.draft.nodes[node as usize] = Made {
            kind: tail.result,
            text_class: 0,
            rewrite: tail.id,
            first: value,
            attrs: (first_attr, first_attr),
            origins: (begin, begin),
            origin: NONE,
            text: 0,
            mark: 0,
            ..made
        };
    }
}
