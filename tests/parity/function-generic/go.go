package main

func probe[T any](a T) T {
	return a
}
