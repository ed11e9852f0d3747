package sample

func probe(r int, a int, b int) {
	r = a + b
	r = a - b
	r = a * b
	r = a / b
	r = a % b
}
