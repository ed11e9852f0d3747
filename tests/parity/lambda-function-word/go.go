package sample

func probe() Step {
	return func(x int) int {
		return x
	}
}
