package main

func probe() {
	run()
	/* Why this
	   is called. */
	stop()
}
