def probe(a)
  while (a = next_one()) > 0
    use(a)
  end
end
