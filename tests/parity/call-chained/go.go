package sample

func probe(a *Node, b int) {
	a.f(b).g().h(b, b)
	f(a).g()
}
