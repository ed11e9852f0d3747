package sample

func probe(a int) {
	switch a {
	case 1:
		{
			use(a)
			break
		}
	}
}
