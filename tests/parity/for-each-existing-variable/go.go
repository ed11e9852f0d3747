package sample

func probe(items []int, x int) {
	for _, x = range items {
		use(x)
	}
}
