class Counter {
    protected static final int x = 1;
}
