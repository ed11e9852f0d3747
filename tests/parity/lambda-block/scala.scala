def probe(): Step = {
  (x, y) => {
    if (x > y) {
      return x
    }
    return y
  }
}
