package main

type Outer struct {
	x third.Type
}
