def probe
  return ->(x) { x + 1 }
end
