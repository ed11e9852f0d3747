class Counter {
    int x = 0;

    int add(int n) {
        this->x += n;
        return this->x;
    }
};
