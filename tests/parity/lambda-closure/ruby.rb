def probe
  total = 0
  return ->(x) {
    total += x
    return total
  }
end
