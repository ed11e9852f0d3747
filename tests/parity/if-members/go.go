package sample

func probe(a any) int {
	if a.b.has(1) {
		return a.b.size
	}
	return 0
}
