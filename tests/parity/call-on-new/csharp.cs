class Sample {
    void Probe(int a) {
        new Node(a).f();
        f(new Node(a).b);
    }
}
