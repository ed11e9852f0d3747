class Sample {
    void probe(int a) {
        switch (a) {
            case 1 -> use(1);
            default -> use(0);
        }
    }
}
