package sample

func probe() Step {
	return func(x int, y int) int { return x + y }
}
