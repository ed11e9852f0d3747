package sample

func probe(n int) int {
	for i := 0; i < n; i++ {
		n -= i
	}
	return n
}
