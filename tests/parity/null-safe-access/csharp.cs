class Sample {
    void Probe(Node r, Node a, int i) {
        r = a?.b;
        r = a?.f(i);
        r = a?.b?.c;
        r = a?[i];
    }
}
