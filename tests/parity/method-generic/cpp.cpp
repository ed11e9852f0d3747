class Box {
    template <typename T>
    T probe(T a) {
        return this->get<T>(a);
    }
};
