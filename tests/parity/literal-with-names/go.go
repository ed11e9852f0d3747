package sample

func probe(a int, b int) {
	r := Point{x: a, y: b}
}
