package sample

func probe(a int) {
	for ; a > 0; {
		use(a)
	}
}
