class Sample {
    void probe() {

    }
}
