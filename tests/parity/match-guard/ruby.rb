def probe(a, b)
  case a
  in 1 if b
    use(a)
  end
end
