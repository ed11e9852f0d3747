class Sample {
    void probe(int a) {
        "abc".f(a);
        "abc".f().g(a);
    }
}
