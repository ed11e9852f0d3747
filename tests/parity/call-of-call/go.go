package sample

func probe(a any, b int) {
	f(a)(b)
	a[b](b)
	(a)(b)
}
