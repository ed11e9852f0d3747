def probe
  return lambda do |x, y|
    if x > y
      return x
    end
    return y
  end
end
