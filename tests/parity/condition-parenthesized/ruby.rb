def probe(a)
  if (a > 0)
    use((a))
  end
  return (a) + (1)
end
