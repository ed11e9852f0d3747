def probe(a, b, c)
  if a && (b || !c)
    use(1)
  end
end
