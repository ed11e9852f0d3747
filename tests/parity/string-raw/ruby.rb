def probe
  f('a\d+')
end
