class Sample {
    void probe(Object a) {
        Table<Node> b = a;
        Table<Node, Table<Node, Leaf>> c = a;
    }
}
