def probe(a: Any): Any = {
  return for ((k, v) <- a) yield k
}
