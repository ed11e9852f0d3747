package sample

func probe(a int) {
	defer close(a)
}
