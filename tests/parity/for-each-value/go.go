package sample

func probe(items []int) int {
	total := 0
	for _, x := range items {
		total += x
	}
	return total
}
