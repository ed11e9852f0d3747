package sample

func probe(a []int, i int, j int) {
	r := a[i:j]
	s := a[i:]
	t := a[:j]
}
