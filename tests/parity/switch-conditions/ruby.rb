def probe(a)
  case
  when a > 0
    return 1
  when a < 0
    return 2
  else
    return 3
  end
end
