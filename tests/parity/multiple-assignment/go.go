package sample

func probe(a int, b int) {
	a, b = b, a
}
