class Sample {
    void probe(int[] a, int i, int j) {
        a[i++] = j--;
        a[++i] = --j;
        j = i-- + ++i;
    }
}
