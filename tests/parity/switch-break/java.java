class Sample {
    void probe(int a) {
        switch (a) {
            case 1:
                use(a);
                break;
            case 2:
                break;
            default:
                use(0);
                break;
        }
    }
}
