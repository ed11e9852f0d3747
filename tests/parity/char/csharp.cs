class Sample {
    void Probe() {
        f('a');
        f('\n');
    }
}
