def probe
  return lambda do |x|
    return x
  end
end
