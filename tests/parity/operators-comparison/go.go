package sample

func probe(r bool, a int, b int) {
	r = a == b
	r = a != b
	r = a < b
	r = a <= b
	r = a > b
	r = a >= b
}
