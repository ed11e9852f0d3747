def probe(items, x)
  for x in items do
    use(x)
  end
end
