package sample

func probe(a any, b *Node) {
	r := a.(Node)
	f(b.c.(Node))
}
