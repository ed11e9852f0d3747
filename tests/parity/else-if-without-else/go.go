package sample

func probe(a int) {
	if a > 0 {
		use(1)
	} else if a < 0 {
		use(2)
	}
}
