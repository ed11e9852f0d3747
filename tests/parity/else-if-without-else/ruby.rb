def probe(a)
  if a > 0
    use(1)
  elsif a < 0
    use(2)
  end
end
