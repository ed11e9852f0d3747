package sample

func probe(a int) {
	for a > 0 {
		switch a {
		case 1:
			continue
		default:
			break
		}
	}
}
