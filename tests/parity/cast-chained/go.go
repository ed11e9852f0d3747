package sample

func probe(r any, a any) {
	r = a.(Node).b
	r = a.b.(Node).c
}
