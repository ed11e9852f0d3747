package main

type Names = List[Name]
