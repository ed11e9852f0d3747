package sample

func probe(items []int) {
	outer:
	for _, x := range items {
		for _, y := range items {
			if x > y {
				continue outer
			}
		}
	}
}
