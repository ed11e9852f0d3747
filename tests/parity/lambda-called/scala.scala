def probe(): Int = {
  return ((x: Int) => x)(1)
}
