class Sample {
    void probe(int a) {
        done: {
            if (a > 0) {
                break done;
            }
            use(a);
        }
    }
}
