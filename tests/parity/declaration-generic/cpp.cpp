void probe(auto a) {
    Table<Node> b = a;
    Table<Node, Table<Node, Leaf>> c = a;
}
