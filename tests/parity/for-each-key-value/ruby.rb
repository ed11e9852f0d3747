def probe(entries)
  for key, value in entries do
    print(key, value)
  end
end
