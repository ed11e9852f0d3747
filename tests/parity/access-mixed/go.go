package sample

func probe(r int, a *Node, i int, j int) {
	r = a.b[i].c(j).d
	r = a.f(i)[j]
	a.b[i].c = -a.d[j]
	r = !a.b.f(i) && !g(j)
}
