def probe(): Int = {
  return apply(x => x + 1, 2)
}
