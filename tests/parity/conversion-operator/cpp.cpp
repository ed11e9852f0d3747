class Counter {
    operator int() {
        return this->x;
    }
};
