package sample

func probe(a *Node, b int) {
	a.f()
	a.f(b, b)
	a.b.f(b)
}
