class Point {
    Point operator+(Point other) {
        return this->sum(other);
    }
};
