package main

func probe(x Table[Name, List[Shape]]) {
	run(x)
}
