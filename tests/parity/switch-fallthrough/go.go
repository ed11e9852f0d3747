package sample

func probe(a int) int {
	switch a {
	case 1:
		print(a)
		fallthrough
	case 2:
		return 20
	}
	return 0
}
