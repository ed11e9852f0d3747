package sample

func probe(a int, b []int) {
	f(b...)
	f(a, b...)
}
