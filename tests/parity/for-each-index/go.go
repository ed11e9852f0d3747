package sample

func probe(items []int) {
	for i := range items {
		print(i)
	}
}
