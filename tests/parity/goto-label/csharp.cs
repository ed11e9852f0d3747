class Sample {
    int Probe(int a, bool b) {
        if (b) {
            goto done;
        }
        a = 1;
    done:
        return a;
    }
}
