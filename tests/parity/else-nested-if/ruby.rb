def probe(a)
  if a > 0
    use(1)
  else
    if a < 0
      use(2)
    end
  end
end
