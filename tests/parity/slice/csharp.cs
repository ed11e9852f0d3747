class Sample {
    void Probe(int[] a, int i, int j) {
        var r = a[i..j];
        var s = a[i..];
        var t = a[..j];
    }
}
