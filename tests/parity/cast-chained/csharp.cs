class Sample {
    void Probe(object r, object a) {
        r = ((Node) a).b;
        r = ((Node) a.b).c;
    }
}
