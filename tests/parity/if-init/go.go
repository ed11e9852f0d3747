package sample

func probe(a int) int {
	if b := a; b > 0 {
		return b
	}
	return 0
}
