package sample

func probe(a any) {
	switch c := a.(type) {
	case Circle:
		use(c)
	case Square:
		use(c)
	}
}
