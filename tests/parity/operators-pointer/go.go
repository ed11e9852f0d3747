package sample

func probe(a int, b int, p *int) {
	p = &a
	b = *p
	*p = a + *p
}
