package sample

func probe(a int) int {
	if a > 0 {
		return 1
	}
	return 0
}
