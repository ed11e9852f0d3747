def probe(a)
  while true
    use(a)
  end
end
