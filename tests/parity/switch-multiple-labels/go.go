package sample

func probe(a int) int {
	switch a {
	case 1, 2:
		return 10
	case 3:
		return 30
	}
	return 0
}
