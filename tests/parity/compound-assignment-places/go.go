package sample

func probe(a *Node, b []int, i int) {
	a.c += i
	b[i] -= a.c
	a.d[i] *= b[i] + 1
}
