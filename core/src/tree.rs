//! A universal tree as its columns, to be walked by row.

/// The columns of one tree that is walked.
#[derive(Clone, Copy)]
pub struct Tree<'a> {
    pub kind: &'a [u8],
    pub role: &'a [u8],
    pub start: &'a [u32],
    pub end: &'a [u32],
    pub subtree_end: &'a [u32],
    pub flags: &'a [u8],
    pub attr_node: &'a [u32],
    pub attr_key: &'a [u8],
    pub attr_value: &'a [u16],
    pub link_from: &'a [u32],
    pub link_to: &'a [u32],
    pub source: &'a [u8],
}

impl<'a> Tree<'a> {
    pub fn children(self, row: u32) -> impl Iterator<Item = u32> + 'a {
        let stop = self.subtree_end[row as usize];
        let mut next = row + 1;
        std::iter::from_fn(move || {
            let child = (next < stop).then_some(next)?;
            next = self.subtree_end[child as usize];
            Some(child)
        })
    }

    pub fn child(self, row: u32, role: u8) -> Option<u32> {
        self.children(row).find(|child| self.role[*child as usize] == role)
    }

    pub fn text(self, row: u32) -> &'a [u8] {
        &self.source[self.start[row as usize] as usize..self.end[row as usize] as usize]
    }

    pub fn attribute(self, row: u32, key: u8) -> Option<u16> {
        let first = self.attr_node.partition_point(|node| *node < row);
        (first..self.attr_node.len())
            .take_while(|at| self.attr_node[*at] == row)
            .find(|at| self.attr_key[*at] == key)
            .map(|at| self.attr_value[at])
    }

    pub fn links(self, row: u32) -> impl Iterator<Item = u32> + 'a {
        let first = self.link_from.partition_point(|from| *from < row);
        (first..self.link_from.len()).take_while(move |at| self.link_from[*at] == row).map(move |at| self.link_to[at])
    }
}
