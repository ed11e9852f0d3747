def largest(items)
  result = 0
  for item in items do
    if item > result
      result = item
    end
  end
  return result
end
