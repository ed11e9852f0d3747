def probe(a, b, i)
  a.c += i
  b[i] -= i
  b[i] *= b[i] + 1
end
