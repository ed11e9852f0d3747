package sample

func probe(a int) int {
	f := func(x int) int { return x + 1 }
	return f(a)
}
