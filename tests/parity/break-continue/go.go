package sample

func probe(b bool, a int) int {
	for b {
		if a > 9 {
			break
		}
		if a > 3 {
			continue
		}
		return a
	}
	return 0
}
