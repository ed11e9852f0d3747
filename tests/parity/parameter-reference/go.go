package main

func probe(x *int) {
	*x = 1
}
