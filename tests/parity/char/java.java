class Sample {
    void probe() {
        f('a');
        f('\n');
    }
}
