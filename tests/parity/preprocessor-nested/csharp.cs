class Sample {
    int Probe(int a) {
        #if FAST
        #if SMALL
        return 1;
        #else
        return 2;
        #endif
        #endif
        return a;
    }
}
