package sample

func probe() func(int, int) int {
	return func(x int, y int) int {
		if x > y {
			return x
		}
		return y
	}
}
