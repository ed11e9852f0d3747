class Counter {
    const int x = 1;
};
