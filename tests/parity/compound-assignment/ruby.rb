def probe(a, b)
  a += b
  a -= b
  a *= b
  a /= b
  a %= b
  a &= b
  a |= b
  a ^= b
  a <<= b
  a >>= b
end
