class Sample {
    Numbers Probe(int a) {
        yield return a;
        yield return 2;
    }
}
