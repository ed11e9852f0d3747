package sample

func probe(a *Node) {
	var b Node = a
	var c Node
}
