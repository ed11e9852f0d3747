class Sample {
    void probe(boolean a, boolean b) {
        outer:
        while (a) {
            while (b) {
                if (a) {
                    break outer;
                }
                continue outer;
            }
        }
    }
}
