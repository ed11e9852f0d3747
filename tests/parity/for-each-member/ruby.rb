def probe(a, items)
  for a.b in items do
    use(a)
  end
end
