class Sample {
    int Probe(int a) {
        switch (a) {
            case 1:
                return 10;
            default:
                return 0;
        }
    }
}
