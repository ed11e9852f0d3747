package sample

func probe(a []int, i int, j int, b *Node) {
	a[i], a[j] = a[j], a[i]
	b.x, b.y = i, j
}
