def probe(a)
  while a
    if a > 9
      break
    end
    if a > 3
      next
    end
    return a
  end
end
