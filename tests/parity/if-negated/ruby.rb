def probe(a)
  unless a
    return 1
  else
    return 2
  end
end
