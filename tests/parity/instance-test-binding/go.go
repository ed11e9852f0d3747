package sample

func probe(a any) {
	if c, ok := a.(Circle); ok {
		use(c)
	}
}
