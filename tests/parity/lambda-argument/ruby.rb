def probe
  return apply(->(x) { x + 1 }, 2)
end
