class Sample {
    void probe(int a, int b) {
        a += b;
        a -= b;
        a *= b;
        a /= b;
        a %= b;
        a &= b;
        a |= b;
        a ^= b;
        a <<= b;
        a >>= b;
    }
}
