class Sample {
    void Probe(object a) {
        Table<Node> b = a;
        Table<Node, Table<Node, Leaf>> c = a;
    }
}
