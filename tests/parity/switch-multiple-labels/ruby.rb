def probe(a)
  case a
  when 1, 2
    return 10
  when 3
    return 30
  end
  return 0
end
