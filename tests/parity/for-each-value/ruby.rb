def probe(items)
  total = 0
  for x in items do
    total += x
  end
  total
end
