package sample

func probe(r int, a [][]int, i int, j int) {
	r = a[i]
	r = a[i][j + 1]
	a[i][j] = r
}
