class Box {
    <T> T probe(T a) {
        return this.<T>get(a);
    }
}
