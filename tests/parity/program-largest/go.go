package numbers

func largest(items List[int]) int {
	var result int = 0
	for _, item := range items {
		if item > result {
			result = item
		}
	}
	return result
}
