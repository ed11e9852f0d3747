class Sample {
    void Probe() {
        f(@"a\d+");
    }
}
