class Sample {
    void Probe() {

    }
}
