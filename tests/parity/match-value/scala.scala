def probe(a: Int): Int = {
  val b = a match {
    case 1 => 10
    case _ => 20
  }
  b
}
