def probe
  f(017, 0_600)
end
