package sample

func probe(a bool) {
	for !a {
		use(a)
	}
}
