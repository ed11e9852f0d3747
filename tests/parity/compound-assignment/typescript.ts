function probe(a: number, b: number): void {
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
