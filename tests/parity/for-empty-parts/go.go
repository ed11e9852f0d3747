package sample

func probe(a int) {
	for ;; {
		use(a)
	}
}
