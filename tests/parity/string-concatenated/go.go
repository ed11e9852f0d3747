package sample

func probe(r string, a string, b string) {
	r = "x" + a
	r = a + "y" + b
}
