def probe(a: Int): Int = {
  if ((a > 0)) {
    use((a))
  }
  return (a) + (1)
}
