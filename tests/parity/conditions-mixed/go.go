package sample

func probe(a bool, b bool, c bool) {
	if a && b || !c {
		use(a)
	}
}
