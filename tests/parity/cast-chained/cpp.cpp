void probe(auto r, auto a) {
    r = ((Node) a).b;
    r = ((Node) a.b).c;
}
