package sample

func probe(a any) int {
	switch a {
	case color.RED:
		return 1
	case GREEN:
		return 2
	case "blue":
		return 3
	}
	return 0
}
