class Outer {
    <T> T probe(T a) {
        return a;
    }
}
