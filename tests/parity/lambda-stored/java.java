class Sample {
    int probe(int a) {
        var f = x -> x + 1;
        return f.apply(a);
    }
}
