package main

func probe() {
	run() // What came of it.
	stop()
}
