package sample

func probe(a int) {
	for a = 0; a < 9; a += 2 {
		use(a)
	}
}
