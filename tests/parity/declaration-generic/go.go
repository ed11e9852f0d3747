package sample

func probe(a any) {
	var b Table[Node] = a
	var c Table[Node, Table[Node, Leaf]] = a
}
