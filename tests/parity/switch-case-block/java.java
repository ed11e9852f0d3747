class Sample {
    void probe(int a) {
        switch (a) {
            case 1: {
                use(a);
                break;
            }
        }
    }
}
