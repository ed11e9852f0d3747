def probe(x: List[_ <: Shape]) = {
}
