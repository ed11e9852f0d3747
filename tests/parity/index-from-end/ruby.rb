def probe(r, a)
  r = a[-1]
end
