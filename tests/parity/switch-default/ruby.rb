def probe(a)
  case a
  when 1
    return 10
  else
    return 0
  end
end
