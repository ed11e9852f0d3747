def probe(a: Boolean): Unit = {
  while (!a) use(a)
}
