class Sample {
    void Probe(string r, string a, string b) {
        r = "x" + a;
        r = a + "y" + b;
    }
}
