def probe(a: Boolean): Int = {
  if (!a) {
    return 1
  } else {
    return 2
  }
}
