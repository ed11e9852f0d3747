class Sample {
    void Probe(int a, int b) {
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
