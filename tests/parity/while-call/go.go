package sample

func probe(a int) {
	for next(a) {
		a++
		use(a)
	}
}
