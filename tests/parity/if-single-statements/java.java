class Sample {
    void probe(int a) {
        if (a > 0) use(1);
        else if (a < 0) use(2);
        else use(3);
    }
}
