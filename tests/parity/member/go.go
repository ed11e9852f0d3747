package sample

func probe(r int, a *Node) {
	r = a.b
	r = a.b.c
	a.b = r
}
