package sample

func probe(a int) {
	var b = a
}
