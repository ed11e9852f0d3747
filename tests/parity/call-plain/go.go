package sample

func probe(a int, b int) {
	f()
	f(a)
	f(a, g(b))
}
