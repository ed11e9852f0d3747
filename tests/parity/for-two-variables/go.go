package sample

func probe(a int) {
	for i, j := 0, a; i < j; i, j = i+1, j-1 {
		use(i, j)
	}
}
