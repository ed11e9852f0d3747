class Sample {
    void probe(int a) {
        switch (a) {
            case 1 -> use(10);
            case 2 -> use(20);
        }
    }
}
