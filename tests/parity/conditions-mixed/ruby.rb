def probe(a, b, c)
  if a and b or not c
    use(a)
  end
end
