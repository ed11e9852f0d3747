class Sample {
    void Probe(int a, Node b) {
        f($"x {a} y");
        f($"{a + 1}{b.c}");
    }
}
