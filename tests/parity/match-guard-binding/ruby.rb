def probe(a)
  case a
  in n if n > 0
    use(n)
  end
end
