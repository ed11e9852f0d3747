def probe
  f(0.5, 5.0, 1E10)
end
