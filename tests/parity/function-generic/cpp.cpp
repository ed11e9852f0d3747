template <typename T>
T probe(T a) {
    return a;
}
