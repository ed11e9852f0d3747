class Outer {
    void probe(List<? extends Shape> x) {
    }
}
