class Counter {
    public a: number = 1;
    protected b: number = 2;
    private c: number = 3;
}
