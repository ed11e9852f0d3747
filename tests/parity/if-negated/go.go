package sample

func probe(a bool) int {
	if !a {
		return 1
	} else {
		return 2
	}
}
