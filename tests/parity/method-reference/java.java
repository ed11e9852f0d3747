class Sample {
    Step probe(Object a) {
        return a::next;
    }
}
