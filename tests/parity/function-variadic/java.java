class Outer {
    void probe(int first, int... rest) {
        run(rest);
    }
}
