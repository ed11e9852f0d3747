Step probe(Object a) {
    return &A::next;
}
