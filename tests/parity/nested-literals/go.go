package sample

func probe(a int, b int, c int) {
	r := [][]int{{a, b}, {c}}
	s := map[string]any{"x": []int{a}, "y": map[string]int{"z": b}}
}
