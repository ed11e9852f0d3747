def probe(r, a, i, j)
  r = a[i]
  r = a[i][j + 1]
  a[i][j] = r
end
