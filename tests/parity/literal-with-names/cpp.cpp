void probe(int a, int b) {
    r = Point{.x = a, .y = b};
}
