def probe(a)
  if a in Circle => c
    use(c)
  end
end
