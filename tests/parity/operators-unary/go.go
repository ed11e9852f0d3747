package sample

func probe(r int, a int) {
	r = -a
	r = +a
	r = ^a
	r = -(-a)
}
