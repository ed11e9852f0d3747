package sample

func probe() int {
	return apply(func(x int) int { return x + 1 }, 2)
}
