def probe(a)
  while succ(a)
    a += 1
    use(a)
  end
end
