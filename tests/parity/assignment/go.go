package sample

func probe(a int, b int, c *Node, d []int) {
	a = b
	c.x = a + b
	d[a] = b
}
