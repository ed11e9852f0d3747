class Sample {
    void Probe() {
        f("\n");
        f("a\tb\\c");
        f("\"\u00e9");
    }
}
