package sample

func probe(a int, b int) Pair {
	return a, b
}
