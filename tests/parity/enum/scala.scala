enum Color {
  case RED
  case GREEN
}
