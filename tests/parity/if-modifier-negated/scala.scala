def probe(a: Boolean): Unit = {
  if (!a) use(a)
}
