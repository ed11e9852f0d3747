class Sample {
    void Probe(Node a, Node b) {
        while ((a = f(b)) != null && !a.done()) {
            g(a);
        }
    }
}
