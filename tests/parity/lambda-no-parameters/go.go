package sample

func probe() Step {
	return func() int { return 1 }
}
