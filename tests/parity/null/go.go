package sample

func probe(a *Node, b bool) {
	a = nil
	b = a == nil
}
