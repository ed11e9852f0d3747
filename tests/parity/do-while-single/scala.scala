def probe(a: Int): Unit = {
  do use(a)
  while (a > 0)
}
