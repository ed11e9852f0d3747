package main

func probe() {
	run()
	// First.
	// Second.
	stop()
}
