def probe(x: (Name, Shape)) = {
  run(x)
}
