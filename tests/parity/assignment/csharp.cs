class Sample {
    void Probe(int a, int b, Node c, int[] d) {
        a = b;
        c.x = a + b;
        d[a] = b;
    }
}
