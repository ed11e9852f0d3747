package sample

func probe(a int) {
	if a > 0 {
	} else {
		use(a)
	}
}
