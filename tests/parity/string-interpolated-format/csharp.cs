class Sample {
    void Probe(double a) {
        f($"{a,8:F2}|");
    }
}
