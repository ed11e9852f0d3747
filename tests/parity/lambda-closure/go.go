package sample

func probe() func(int) int {
	total := 0
	return func(x int) int {
		total += x
		return total
	}
}
