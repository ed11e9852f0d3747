void probe(int a) {
    this->a = a;
    this->f(this->a);
    g(this);
}
