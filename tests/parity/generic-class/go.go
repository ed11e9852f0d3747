package main

type Pair[A, B any] struct {
	first  A
	second B
}
