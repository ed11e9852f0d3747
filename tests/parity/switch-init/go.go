package sample

func probe(a int) int {
	switch b := a; b {
	case 1:
		return b
	}
	return 0
}
