def probe(first: Int, rest: Int*) = {
  run(rest)
}
