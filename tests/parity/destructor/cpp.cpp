class Counter {
    ~Counter() {
        run();
    }
};
