package sample

func probe(a string, b int) {
	r := map[int]string{1: a, b: a, f(b): a}
}
