def largest(items: List[Int]): Int = {
  var result: Int = 0
  for (item <- items) {
    if (item > result) {
      result = item
    }
  }
  return result
}
