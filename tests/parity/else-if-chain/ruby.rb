def probe(a)
  if a > 0
    return 1
  elsif a < 0
    return 2
  else
    return 3
  end
end
