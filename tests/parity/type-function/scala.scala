def probe(x: (a: Name, b: Shape) => Int) = {
  run(x)
}
