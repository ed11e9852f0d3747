package main

func (c Counter) probe(a int) int {
	return c.x + a
}
