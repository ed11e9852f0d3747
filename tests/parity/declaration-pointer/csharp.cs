class Sample {
    unsafe void Probe() {
        int* b = a;
        int** c = a;
    }
}
