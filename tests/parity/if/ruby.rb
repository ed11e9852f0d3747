def probe(a)
  if a > 0
    return 1
  end
  return 0
end
