struct Counter {
    int x;
};
