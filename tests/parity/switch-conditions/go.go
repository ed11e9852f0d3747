package sample

func probe(a int) int {
	switch {
	case a > 0:
		return 1
	case a < 0:
		return 2
	default:
		return 3
	}
}
