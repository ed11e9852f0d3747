package sample

func probe(a int) {
	_ = f(a)
}
