package sample

func probe() {
	for _, x := range []int{1, 2} {
		use(x)
	}
}
