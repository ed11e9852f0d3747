def probe
  return ->(x) { x }.call(1)
end
