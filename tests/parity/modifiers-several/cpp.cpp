class Counter {
    inline static const int x = 1;
};
