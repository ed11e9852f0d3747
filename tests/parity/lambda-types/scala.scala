def probe() =
  (x: Int, y: Int) => { x + y }
