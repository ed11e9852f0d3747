class Sample {
    void Probe(int r, int a) {
        r = Node.size;
        r = Node.make(a);
    }
}
