def probe
  return ->(x) { ->(y) { x + y } }
end
