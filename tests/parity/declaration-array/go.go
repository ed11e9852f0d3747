package sample

func probe(b []int, c [][]int) {
	f(b, c)
}
