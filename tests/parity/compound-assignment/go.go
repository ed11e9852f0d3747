package sample

func probe(a int, b int) {
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
}
