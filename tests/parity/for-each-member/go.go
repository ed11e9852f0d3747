package sample

func probe(a any, items []int) {
	for _, a.b = range items {
		use(a)
	}
}
