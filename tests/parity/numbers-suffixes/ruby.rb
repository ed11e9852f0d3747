def probe
  f(1i, 1.5r)
end
