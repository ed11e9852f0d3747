class Sample {
    void probe(Object r, Object a) {
        r = ((Node) a).b;
        r = ((Node) a.b).c;
    }
}
