class Sample {
    void probe(int a) {
        switch (a) {
            case 1 -> use(10);
            default -> use(0);
        }
    }
}
