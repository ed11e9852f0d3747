package sample

func probe(a int, b int) {
	r := map[string]int{}
	s := map[string]int{"x": a, "y": b}
}
