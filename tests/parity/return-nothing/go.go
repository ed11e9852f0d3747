package sample

func probe(a int) {
	return
}
