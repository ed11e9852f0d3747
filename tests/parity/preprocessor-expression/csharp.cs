class Sample {
    int Probe(int a) {
        #if FAST && !SMALL
        return 1;
        #endif
        return a;
    }
}
