class Sample {
    int Probe(bool b, int a) {
        while (b) {
            if (a > 9) {
                break;
            }
            if (a > 3) {
                continue;
            }
            return a;
        }
        return 0;
    }
}
