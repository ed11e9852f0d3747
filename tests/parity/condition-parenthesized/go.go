package sample

func probe(a int) int {
	if (a > 0) {
		use((a))
	}
	return (a) + (1)
}
