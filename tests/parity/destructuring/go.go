package sample

func probe(a func() (int, int)) {
	b, c := a()
}
