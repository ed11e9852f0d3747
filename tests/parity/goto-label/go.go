package sample

func probe(a int, b bool) int {
	if b {
		goto done
	}
	a = 1
done:
	return a
}
