def probe(a)
  if a.b.has(1)
    return a.b.size
  end
  return 0
end
