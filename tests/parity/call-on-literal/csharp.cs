class Sample {
    void Probe(int a) {
        "abc".f(a);
        "abc".f().g(a);
    }
}
