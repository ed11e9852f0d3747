def probe
  return ->((x, y)) { x }
end
