package sample

func probe() int {
	return func(x int) int { return x }(1)
}
