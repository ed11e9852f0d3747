package sample

func probe(r bool, a bool, b bool) {
	r = a && b
	r = a || b
	r = !a
	r = !(a && b) || b
}
