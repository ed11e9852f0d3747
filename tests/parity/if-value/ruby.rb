def probe(a)
  b = if a > 0
    1
  else
    2
  end
end
