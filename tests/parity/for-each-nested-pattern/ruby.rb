def probe(items)
  for x, (y, z) in items do
    use(x, y, z)
  end
end
