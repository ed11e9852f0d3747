package sample

func probe(a int, b int) {
	r := []int{
		a,
		b,
	}
}
