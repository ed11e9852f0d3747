class Sample {
    void probe(int a) {
        switch (a) {
            case 1, 2, 3 -> use(a);
        }
    }
}
