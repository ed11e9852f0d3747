package sample

func probe(a int) int {
	switch a {
	case 1:
		return 10
	default:
		return 0
	}
}
