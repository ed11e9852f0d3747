package main

type Box[T Shape] struct {
	items List[T]
}
