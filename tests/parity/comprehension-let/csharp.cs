class Sample {
    object Probe(int[] a) {
        return from x in a let y = x + 1 select y;
    }
}
