class Counter {
    int x = 1;
};
