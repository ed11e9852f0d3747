class Sample {
    void Probe(int a, int[] b) {
        a++;
        a--;
        b[a]++;
        ++a;
        --a;
    }
}
