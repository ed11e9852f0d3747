class Sample {
    object Probe(int[] a, int[] b) {
        return from x in a from y in b select f(x, y);
    }
}
