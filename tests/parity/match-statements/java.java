class Sample {
    void probe(int a) {
        switch (a) {
            case 1 -> {
                use(1);
                use(2);
            }
        }
    }
}
