package sample

func probe(a *Node, b int) {
	f[Node](b)
	a.f[Node](b)
	a.f[Node, Leaf](b, b)
}
