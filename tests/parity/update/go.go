package sample

func probe(a int, b []int) {
	a++
	a--
	b[a]++
}
