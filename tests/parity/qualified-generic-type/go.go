package main

type Outer struct {
	x second.Box[int]
}
