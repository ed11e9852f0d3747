def probe(a)
  case a
  when Color::RED
    return 1
  when GREEN
    return 2
  when "blue"
    return 3
  end
  return 0
end
