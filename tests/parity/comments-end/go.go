package main

func probe() {
	run()
	// That is all.
}
