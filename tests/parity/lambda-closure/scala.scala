def probe() = {
  var total = 0
  (x: Int) => {
    total += x
    total
  }
}
