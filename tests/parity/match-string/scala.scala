def probe(a: Any): Int = {
  a match {
    case "one" => use(1)
    case -1 => use(2)
  }
}
