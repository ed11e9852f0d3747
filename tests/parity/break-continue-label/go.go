package sample

func probe(a bool, b bool) {
outer:
	for a {
		for b {
			if a {
				break outer
			}
			continue outer
		}
	}
}
