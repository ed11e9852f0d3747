class Sample {
    static Sample() {
        use(1);
    }
}
