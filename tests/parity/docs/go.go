package main

// Counter counts what was added.
type Counter struct {
}
