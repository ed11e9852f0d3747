def probe
  return ->(x, y = 1, *rest) { x }
end
