package sample

func probe(a int) {
	{
		use(a)
	}
	use(0)
}
