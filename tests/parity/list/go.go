package sample

func probe(a int, b int) {
	r := []int{}
	s := []int{a, b}
}
