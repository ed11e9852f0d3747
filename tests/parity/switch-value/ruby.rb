def probe(a)
  case a
  when 1
    return 10
  when 2
    return 20
  end
  return 0
end
