def probe(x: Shape | Null) = {
  run(x)
}
