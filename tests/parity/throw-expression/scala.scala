def probe(a: Int, b: Boolean, e: Any): Int = {
  return if (b) a else throw e
}
