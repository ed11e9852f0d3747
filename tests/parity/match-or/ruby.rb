def probe(a)
  case a
  in 1 | 2 | 3
    use(a)
  end
end
